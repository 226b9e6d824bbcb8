package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.planisphere.model.Consistency;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Strong reads promised on a copy that may be behind.
public final class StrongReadRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(StrongReadRule.class, "DAT-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (List<StoreCopy> copies : StoreCopy.byStore(plan, StrongReadRule::isJudged)) {
            copies.stream()
                    .filter(it -> isBehind(it, copies))
                    .map(it -> finding(it))
                    .forEach(findings::add);
            GlobalTable.of(copies)
                    .flatMap(table -> table.trouble(facts))
                    .map(StrongReadRule::finding)
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean isJudged(StoreCopy copy) {
        return copy.store().consistency() == Consistency.STRONG || Engines.isDynamo(copy);
    }

    private static boolean isBehind(StoreCopy copy, List<StoreCopy> copies) {
        boolean fed =
                copy.has(StoreRole.REPLICA)
                        || (copy.has(StoreRole.MULTI_WRITER) && copies.size() > 1);
        return fed
                && copy.store().consistency() == Consistency.STRONG
                && (copy.mode() == ReplicationMode.ASYNC
                        || copy.mode() == ReplicationMode.SNAPSHOT);
    }

    private static Finding finding(StoreCopy copy) {
        String engine = copy.store().engine();
        return INFO.at(copy.region(), copy.at("/consistency"))
                .says(
                        "%s promises strong reads, but %s copies by %s replication: a read can miss writes of other regions"
                                .formatted(
                                        copy, engine == null ? "the store" : engine, copy.mode()))
                .advises(
                        "Promise bounded staleness, read in the region of the write, or use a synchronous mode and pay its latency.")
                .because(
                        "replication mode",
                        Objects.requireNonNull(copy.mode()),
                        copy.at("/replication/mode"))
                .done();
    }

    private static Finding finding(GlobalTable.Trouble trouble) {
        FindingDraft draft =
                INFO.at(trouble.copy().region(), trouble.copy().at("/replication/mode"))
                        .says(trouble.what())
                        .advises(
                                "Use three replicas, or two and a witness, in one set of regions; or promise less than strong reads.");
        trouble.limits().forEach(draft::because);
        return draft.done();
    }
}
