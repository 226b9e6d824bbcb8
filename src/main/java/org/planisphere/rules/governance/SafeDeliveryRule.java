package org.planisphere.rules.governance;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.model.DeliveryStrategy;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A change that reaches all of a region at once, or that people have to take back by hand.
public final class SafeDeliveryRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(SafeDeliveryRule.class, "GOV-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.delivery();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().size() < 2
                ? List.of()
                : plan.regions().stream().flatMap(SafeDeliveryRule::check).toList();
    }

    private static Stream<Finding> check(Region region) {
        Stream.Builder<Finding> findings = Stream.builder();
        if (region.delivery().strategy() == DeliveryStrategy.ALL_AT_ONCE) {
            Place place = region.at("/delivery/strategy");
            findings.add(
                    INFO.at(region, place)
                            .says("%s gets every change all at once".formatted(region.id()))
                            .advises("Send a change to a small share first.")
                            .fix("Use canary", new SetValue(place, DeliveryStrategy.CANARY.yaml()))
                            .done());
        }
        String rollback = region.delivery().rollback();
        if (rollback != null && !rollback.equals("automatic")) {
            Place place = region.at("/delivery/rollback");
            findings.add(
                    INFO.at(region, place)
                            .says(
                                    rollback.equals("none")
                                            ? "%s has no rollback".formatted(region.id())
                                            : "%s is rolled back by hand".formatted(region.id()))
                            .advises("Let the measurement that sees a bad change take it back.")
                            .fix("Use automatic", new SetValue(place, "automatic"))
                            .done());
        }
        return findings.build();
    }
}
