package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Naming;
import org.planisphere.model.topology.Reachability;
import org.planisphere.model.topology.TransitRoutes;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A transit gateway link without the static routes it needs.
public final class TransitRoutesRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(TransitRoutesRule.class, "TOP-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking().connectivity(),
                region.blocks(),
                region.networking().segmentation());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Declared.of(region)
                .filter(link -> link.is(ConnectionType.TRANSIT_GATEWAY) && !link.pointsAtItself())
                .flatMap(link -> check(plan, link).stream());
    }

    private static Optional<Finding> check(Plan plan, Declared link) {
        List<Cidr> routes = link.connection().routes();
        List<Cidr> needed =
                link.target(plan)
                        .map(Region::blocks)
                        .or(() -> link.site(plan).map(Site::cidrs))
                        .orElse(List.of());
        List<Cidr> missing = TransitRoutes.missing(link.connection(), needed);
        return routes.isEmpty() || !missing.isEmpty()
                ? Optional.of(finding(plan, link, missing))
                : Optional.empty();
    }

    private static Finding finding(Plan plan, Declared link, List<Cidr> missing) {
        String what =
                missing.isEmpty() ? "add the blocks of the target" : "add " + Words.and(missing);
        FindingDraft draft =
                INFO.at(link.region(), link.connection().place())
                        .says(
                                "%s: peering attachments never propagate routes; %s"
                                        .formatted(link.name(), what))
                        .advises("Write static routes to every block behind this link.");
        if (!missing.isEmpty()) {
            draft.fix(TraceFixes.routes(link.connection(), missing));
        }
        link.target(plan)
                .map(target -> new Reachability(plan).trace(link.region().id(), target.id()))
                .ifPresent(trace -> TraceFixes.tell(draft, trace));
        return draft.done();
    }
}
