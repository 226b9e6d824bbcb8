package org.planisphere.rules.reliability;

import java.util.List;
import java.util.Objects;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RoutingPolicy;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Weights that switch everything off, and therefore nothing.
public final class ZeroWeightsRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(ZeroWeightsRule.class, "REL-014");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.routing(), region.isPrimary());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Region> weighted =
                plan.regions().stream()
                        .filter(region -> region.routing().policy() == RoutingPolicy.WEIGHTED)
                        .toList();
        return weighted.size() > 1
                        && weighted.stream()
                                .allMatch(it -> Objects.equals(it.routing().weight(), 0))
                ? List.of(finding(weighted))
                : List.of();
    }

    private static Finding finding(List<Region> weighted) {
        Region first =
                weighted.stream().filter(Region::isPrimary).findFirst().orElse(weighted.getFirst());
        return INFO.at(first, first.at("/routing/weight"))
                .says(
                        "%s all have weight 0: that sends equal traffic to each of them"
                                .formatted(Words.and(weighted.stream().map(Region::id).toList())))
                .advises("Give a weight above 0 to every region that is to have traffic.")
                .fix(
                        "Send all traffic to %s".formatted(first.id()),
                        new SetValue(first.at("/routing/weight"), "100"))
                .done();
    }
}
