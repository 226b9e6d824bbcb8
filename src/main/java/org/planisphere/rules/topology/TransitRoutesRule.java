package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Site;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// A transit gateway link without the static routes it needs.
public final class TransitRoutesRule implements Rule {
    private static final RuleInfo INFO = RulePage.read(TransitRoutesRule.class, "TOP-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Declared.in(plan)
                .filter(link -> link.is(ConnectionType.TRANSIT_GATEWAY) && !link.pointsAtItself())
                .flatMap(link -> check(plan, link).stream())
                .toList();
    }

    private static Optional<Finding> check(Plan plan, Declared link) {
        List<Cidr> routes = link.connection().routes();
        List<Cidr> needed =
                link.target(plan)
                        .map(Region::blocks)
                        .or(() -> link.site(plan).map(Site::cidrs))
                        .orElse(List.of());
        List<Cidr> missing =
                needed.stream()
                        .filter(block -> routes.stream().noneMatch(route -> route.contains(block)))
                        .toList();
        return routes.isEmpty() || !missing.isEmpty()
                ? Optional.of(finding(link, missing))
                : Optional.empty();
    }

    private static Finding finding(Declared link, List<Cidr> missing) {
        String what =
                missing.isEmpty() ? "add the blocks of the target" : "add " + Words.and(missing);
        FindingDraft draft =
                INFO.at(link.region(), link.connection().place())
                        .says(
                                "%s: peering attachments never propagate routes; %s"
                                        .formatted(link.name(), what))
                        .advises("Write static routes to every block behind this link.");
        if (!missing.isEmpty()) {
            draft.fix("Add routes to " + Words.and(missing), routes(link, missing));
        }
        return draft.done();
    }

    private static TextChange[] routes(Declared link, List<Cidr> missing) {
        Place place = link.connection().place().child("routes");
        return link.connection().routes().isEmpty()
                ? new TextChange[] {new SetValue(place, Declared.routes(missing))}
                : missing.stream()
                        .map(block -> new Append(place, YamlText.scalar(block.canonical())))
                        .toArray(TextChange[]::new);
    }
}
