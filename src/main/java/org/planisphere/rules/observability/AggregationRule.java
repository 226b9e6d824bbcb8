package org.planisphere.rules.observability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Telemetry that nobody sees when the region is gone, or that is sent to a region which is not
/// there.
public final class AggregationRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(AggregationRule.class, "OBS-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.observability(), region.services(), region.sections());
    }

    private static final ServiceId MONITORING = new ServiceId("monitoring");

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.TELEMETRY.around(plan, region);
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return plan.standalone();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Stream.concat(
                check(plan, region).stream(),
                plan.standalone() ? Stream.empty() : unknown(plan, region));
    }

    private static Stream<Finding> unknown(Plan plan, Region region) {
        List<RegionId> places = region.observability().aggregatedIn();
        return IntStream.range(0, places.size())
                .filter(i -> plan.region(places.get(i)).isEmpty())
                .mapToObj(
                        i ->
                                unknown(
                                        plan,
                                        region,
                                        region.at("/observability/aggregated_in/" + i),
                                        places.get(i)));
    }

    private static Finding unknown(Plan plan, Region region, Place place, RegionId name) {
        return INFO.at(region, place)
                .saysOf(
                        place,
                        name.value(),
                        plan.regions().stream().map(it -> it.id().value()).toList(),
                        "telemetry of %s is gathered in %s, which is not in this plan"
                                .formatted(region.id(), name))
                .advises("Correct the name, or take it out.")
                .done();
    }

    private static Optional<Finding> check(Plan plan, Region region) {
        List<RegionId> places = region.observability().aggregatedIn();
        boolean watched =
                region.services().deploys(MONITORING)
                        || region.sections().contains("observability");
        if (!watched || places.size() > 1) {
            return Optional.empty();
        }
        if (places.isEmpty()) {
            return Optional.of(
                    INFO.at(region, region.at("/observability/aggregated_in"))
                            .says(
                                    "%s is monitored, and its telemetry is gathered nowhere"
                                            .formatted(region.id()))
                            .advises("Gather it in two regions, so that one outage blinds nobody.")
                            .done());
        }
        RegionId only = places.getFirst();
        return plan.region(only).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        INFO.at(region, region.at("/observability/aggregated_in"))
                                .says(
                                        "you go blind with %s: telemetry of %s is gathered there only"
                                                .formatted(only, region.id()))
                                .advises("Gather it in a second region too.")
                                .done());
    }
}
