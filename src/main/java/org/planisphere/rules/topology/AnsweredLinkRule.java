package org.planisphere.rules.topology;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Naming;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A link that only one of its ends declares.
public final class AnsweredLinkRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(AnsweredLinkRule.class, "TOP-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.networking().connectivity(), region.blocks());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Declared.of(region)
                .filter(link -> LinkKind.of(link.connection().type()).joinsAddresses())
                .filter(link -> link.target(plan).isPresent())
                .filter(link -> link.answers(plan).findAny().isEmpty())
                .map(link -> finding(link, link.target(plan).orElseThrow()));
    }

    private static Finding finding(Declared link, Region other) {
        String from = link.region().id().value();
        return INFO.at(link.region(), link.connection().place())
                .says(
                        "%s -> %s has no answer in %s: both owners must accept and add routes"
                                .formatted(from, other.id(), other.id()))
                .advises(
                        "Declare the %s in %s too.".formatted(link.connection().type(), other.id()))
                .fix(
                        "Add the %s to %s in %s"
                                .formatted(link.connection().type(), from, other.id()),
                        new Append(other.at("/networking/connectivity"), link.answer()))
                .done();
    }
}
