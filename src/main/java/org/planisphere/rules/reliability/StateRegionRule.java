package org.planisphere.rules.reliability;

import java.util.List;
import java.util.Objects;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// Infrastructure state that is lost together with another region.
public final class StateRegionRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(StateRegionRule.class, "REL-012");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> region.delivery().stateRegion() != null)
                .filter(region -> !region.id().equals(region.delivery().stateRegion()))
                .map(StateRegionRule::finding)
                .toList();
    }

    private static Finding finding(Region region) {
        Place place = region.at("/delivery/state/region");
        String id = region.id().value();
        return INFO.at(region, place)
                .says(
                        "while %s is down you cannot change %s: its infrastructure state is there"
                                .formatted(
                                        Objects.requireNonNull(region.delivery().stateRegion()),
                                        id))
                .advises("Keep the state of a region in that region.")
                .fix("Keep the state in " + id, new SetValue(place, YamlText.scalar(id)))
                .done();
    }
}
