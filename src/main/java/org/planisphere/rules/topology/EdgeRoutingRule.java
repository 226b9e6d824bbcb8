package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A peering that is meant to lead out of the other region.
public final class EdgeRoutingRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(EdgeRoutingRule.class, "TOP-014");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Declared.in(plan)
                .filter(link -> link.region().provider() == Provider.AWS)
                .filter(link -> link.is(ConnectionType.PEERING) && !link.pointsAtItself())
                .flatMap(link -> check(plan, link).stream())
                .toList();
    }

    private static Optional<Finding> check(Plan plan, Declared link) {
        ConnectionPurpose purpose = link.connection().purpose();
        Place place = link.connection().place();
        if (purpose == ConnectionPurpose.EGRESS || purpose == ConnectionPurpose.ON_PREMISES) {
            return Optional.of(finding(link, place.child("purpose"), "is for " + purpose));
        }
        List<Cidr> routes = link.connection().routes();
        for (int i = 0; i < routes.size(); i++) {
            Cidr route = routes.get(i);
            String what = route.prefixBits() == 0 ? "everywhere" : site(plan, route);
            if (what != null) {
                return Optional.of(
                        finding(
                                link,
                                place.child("routes").child(i),
                                "has a route to %s (%s)".formatted(what, route)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String site(Plan plan, Cidr route) {
        return plan.addressPlan().sites().stream()
                .filter(site -> site.cidrs().stream().anyMatch(route::overlaps))
                .map(Site::name)
                .findFirst()
                .orElse(null);
    }

    private static Finding finding(Declared link, Place place, String what) {
        return INFO.at(link.region(), place)
                .says(
                        "the %s of %s %s: edge-to-edge routing is not supported"
                                .formatted(link.name(), link.region().id(), what))
                .advises("Give the region its own way out, or use transit gateways.")
                .done();
    }
}
