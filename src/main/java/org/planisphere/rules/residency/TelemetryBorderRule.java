package org.planisphere.rules.residency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Logs or traces that are gathered outside of the region's borders.
public final class TelemetryBorderRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(TelemetryBorderRule.class, "RES-007");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.compliance(),
                region.observability(),
                Optional.ofNullable(region.details().country()));
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.TELEMETRY.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return tellsOfRequests(region)
                ? check(new Borders(plan, facts), region).stream()
                : Stream.empty();
    }

    private static boolean tellsOfRequests(Region region) {
        return region.observability().logs() != null || region.observability().traces() != null;
    }

    private static Optional<Finding> check(Borders borders, Region region) {
        List<String> words = region.compliance().dataResidency();
        List<RegionId> outside =
                words.isEmpty()
                        ? List.of()
                        : region.observability().aggregatedIn().stream()
                                .filter(it -> borders.isOutside(region.provider(), it, words))
                                .toList();
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        INFO.at(region, region.at("/observability/aggregated_in"))
                                .says(
                                        "logs of %s (%s) are gathered in %s: telemetry is data too"
                                                .formatted(
                                                        region.id(),
                                                        Words.or(words),
                                                        Words.and(outside)))
                                .advises("Gather them inside, or redact them before they leave.")
                                .because(
                                        "data_residency",
                                        Words.or(words),
                                        region.at("/compliance/data_residency"))
                                .done());
    }
}
