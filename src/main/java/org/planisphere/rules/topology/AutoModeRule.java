package org.planisphere.rules.topology;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Topology;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A peering between two networks that lay out their subnets by themselves.
public final class AutoModeRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(AutoModeRule.class, "TOP-020");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return isAutomatic(region) ? region.networking().connectivity() : "other";
    }

    private static final String AUTO = "auto";

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        if (plan.regions().stream().filter(AutoModeRule::isAutomatic).count() < 2) {
            return List.of();
        }
        return Topology.of(plan).ofKind(LinkKind.PEERING).stream()
                .flatMap(
                        link ->
                                plan
                                        .region(link.from())
                                        .filter(AutoModeRule::isAutomatic)
                                        .flatMap(
                                                one ->
                                                        plan.region(link.to())
                                                                .filter(AutoModeRule::isAutomatic)
                                                                .map(it -> finding(one, it)))
                                        .stream())
                .toList();
    }

    private static boolean isAutomatic(Region region) {
        return region.provider() == Provider.GCP && AUTO.equals(region.networking().mode());
    }

    private static Finding finding(Region one, Region other) {
        Place mode = other.at("/networking/mode");
        return INFO.at(other, mode)
                .says(
                        "%s and %s are peered and both in auto mode: such networks share addresses"
                                .formatted(one.id(), other.id()))
                .advises("Use a custom network on at least one side.")
                .because("other mode", AUTO, one.at("/networking/mode"))
                .fix("Use custom mode", new SetValue(mode, "custom"))
                .done();
    }
}
