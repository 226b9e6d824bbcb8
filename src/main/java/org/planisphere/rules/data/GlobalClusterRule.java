package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// An Aurora global database with more clusters or readers than it may have.
public final class GlobalClusterRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(GlobalClusterRule.class, "DAT-010");

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
        for (List<StoreCopy> all : StoreCopy.byStore(plan, Engines::isAurora)) {
            List<StoreCopy> clusters = all.stream().filter(Engines::isAurora).toList();
            List<StoreCopy> secondaries =
                    clusters.stream().filter(it -> it.has(StoreRole.REPLICA)).toList();
            secondaries(facts, secondaries).ifPresent(findings::add);
            findings.addAll(sharedRegions(clusters));
            if (!secondaries.isEmpty()) {
                findings.addAll(readers(facts, clusters, secondaries.size()));
            }
        }
        return findings;
    }

    private static Optional<Finding> secondaries(Facts facts, List<StoreCopy> secondaries) {
        return facts.limits()
                .find(Provider.AWS, "aurora.global.secondaries")
                .filter(limit -> secondaries.size() > limit.value())
                .map(
                        limit -> {
                            StoreCopy beyond = secondaries.get((int) limit.value());
                            return INFO.at(beyond.region(), beyond.at("/role"))
                                    .says(
                                            "%s has %d secondary regions, %s allowed"
                                                    .formatted(
                                                            beyond.store().name(),
                                                            secondaries.size(),
                                                            Numbers.plain(limit.value())))
                                    .advises(
                                            "Split the store, or serve the regions beyond from others.")
                                    .because(limit)
                                    .done();
                        });
    }

    private static List<Finding> sharedRegions(List<StoreCopy> clusters) {
        Set<RegionId> seen = new HashSet<>();
        return clusters.stream()
                .filter(it -> it.serves() && !seen.add(it.region().id()))
                .map(
                        second ->
                                INFO.at(second.region(), second.at("/name"))
                                        .says(
                                                "%s stands in %s twice: each cluster of a global database needs a region of its own"
                                                        .formatted(
                                                                second.store().name(),
                                                                second.region().id()))
                                        .advises(
                                                "Keep one cluster here, or give the second a store of its own.")
                                        .done())
                .toList();
    }

    private static List<Finding> readers(Facts facts, List<StoreCopy> clusters, int secondaries) {
        Optional<Limit> limit = facts.limits().find(Provider.AWS, "aurora.global.primary-readers");
        if (limit.isEmpty()) {
            return List.of();
        }
        double most = limit.get().value() - secondaries;
        return clusters.stream()
                .filter(it -> it.store().writable())
                .filter(it -> readers(it) > most)
                .map(
                        it ->
                                INFO.at(it.region(), it.at("/readers"))
                                        .says(
                                                "%s has %d readers, %s allowed beside %s"
                                                        .formatted(
                                                                it,
                                                                readers(it),
                                                                Numbers.plain(most),
                                                                Numbers.of(
                                                                        secondaries,
                                                                        "secondary region")))
                                        .advises(
                                                "Read in a secondary region instead, or use fewer and larger readers.")
                                        .because(limit.get())
                                        .done())
                .toList();
    }

    /// Its instances that only read, 0 where the plan does not say.
    private static int readers(StoreCopy cluster) {
        return Objects.requireNonNullElse(cluster.store().traits().readers(), 0);
    }
}
