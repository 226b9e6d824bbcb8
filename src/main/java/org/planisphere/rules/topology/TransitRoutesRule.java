package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Reachability;
import org.planisphere.model.topology.TransitRoutes;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A transit gateway link without the static routes it needs.
public final class TransitRoutesRule implements FocusedRule {
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
    public List<Finding> check(Plan plan, Facts facts) {
        Reachability reachability = new Reachability(plan);
        return Declared.in(plan)
                .filter(link -> link.is(ConnectionType.TRANSIT_GATEWAY) && !link.pointsAtItself())
                .flatMap(link -> check(plan, reachability, link).stream())
                .toList();
    }

    private static Optional<Finding> check(Plan plan, Reachability reachability, Declared link) {
        List<Cidr> routes = link.connection().routes();
        List<Cidr> needed =
                link.target(plan)
                        .map(Region::blocks)
                        .or(() -> link.site(plan).map(Site::cidrs))
                        .orElse(List.of());
        List<Cidr> missing = TransitRoutes.missing(link.connection(), needed);
        return routes.isEmpty() || !missing.isEmpty()
                ? Optional.of(finding(plan, reachability, link, missing))
                : Optional.empty();
    }

    private static Finding finding(
            Plan plan, Reachability reachability, Declared link, List<Cidr> missing) {
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
                .map(target -> reachability.trace(link.region().id(), target.id()))
                .ifPresent(trace -> TraceFixes.tell(draft, trace));
        return draft.done();
    }
}
