package org.planisphere.rules.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceCall;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.RoundTrip;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A service that waits for a service in another region.
public final class SynchronousCallRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(SynchronousCallRule.class, "TOP-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.services();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.empty();
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceDeployment service : region.services().deploy()) {
            for (int i = 0; i < service.calls().size(); i++) {
                ServiceCall call = service.calls().get(i);
                if (call.region() != null && !call.region().equals(region.id())) {
                    Place place = service.place().child("calls").child(i);
                    findings.add(finding(plan, facts, region, service, call, call.region(), place));
                }
            }
        }
        return findings.stream();
    }

    private static Finding finding(
            Plan plan,
            Facts facts,
            Region region,
            ServiceDeployment service,
            ServiceCall call,
            RegionId other,
            Place place) {
        RoundTrip trip = plan.region(other).flatMap(to -> facts.roundTrip(region, to)).orElse(null);
        String price =
                trip == null
                        ? ""
                        : " and +%s ms%s"
                                .formatted(
                                        Numbers.rounded(trip.medianMillis()),
                                        trip.estimated() ? " (estimated)" : "");
        FindingDraft draft =
                INFO.at(region, place)
                        .says(
                                "%s calls %s in %s: correlated failure%s"
                                        .formatted(service.name(), call.service(), other, price))
                        .advises(
                                "Run %s here too, or make the call asynchronous."
                                        .formatted(call.service()));
        if (trip != null) {
            draft.because(
                    "round trip",
                    "%s ms (%s, %s)"
                            .formatted(
                                    Numbers.rounded(trip.medianMillis()),
                                    trip.source(),
                                    trip.asOf()),
                    null);
        }
        return draft.done();
    }
}
