package org.planisphere.rules.reliability;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.PlatformPair;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A secondary that the platform does not replicate to by itself.
public final class PlatformPairRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(PlatformPairRule.class, "REL-019");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .flatMap(
                        region ->
                                facts.regions().pair(region.provider(), region.id()).stream()
                                        .flatMap(pair -> check(region, pair).stream()))
                .toList();
    }

    private static Optional<Finding> check(Region region, PlatformPair pair) {
        Failover failover = region.reliability().failover();
        RegionId secondary = failover == null ? null : failover.to();
        if (secondary != null && !secondary.equals(pair.pair())) {
            String sentence =
                    pair.pair() == null
                            ? "%s fails over to %s and has no pair"
                                    .formatted(region.id(), secondary)
                            : "%s fails over to %s, and its pair is %s"
                                    .formatted(region.id(), secondary, pair.pair());
            return Optional.of(
                    finding(
                            INFO.at(region, region.at("/reliability/failover/to")).says(sentence),
                            region,
                            pair));
        }
        boolean kept = secondary == null && pair.pair() == null && !region.stores().isEmpty();
        return kept
                ? Optional.of(
                        finding(
                                INFO.at(region, region.stores().getFirst().place().parent())
                                        .says(
                                                "%s has no pair, so nothing leaves it by itself"
                                                        .formatted(region.id())),
                                region,
                                pair))
                : Optional.empty();
    }

    private static Finding finding(FindingDraft draft, Region region, PlatformPair pair) {
        List<String> names =
                region.stores().stream().map(store -> store.name().value()).distinct().toList();
        String whose = names.isEmpty() ? "" : " of " + Words.and(names);
        String follows =
                pair.pair() == null
                        ? "Plan the replication%s yourself."
                        : "Geo-redundant storage follows the pair; replication%s is yours.";
        return draft.advises(follows.formatted(whose))
                .because(
                        "platform pair",
                        "%s (%s, read %s)"
                                .formatted(
                                        pair.pair() == null ? "none" : pair.pair(),
                                        pair.source(),
                                        pair.checkedOn()),
                        null)
                .done();
    }
}
