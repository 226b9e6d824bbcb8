package org.planisphere.rules.cost;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.Waste;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Threshold;
import org.planisphere.model.Utilization;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;

/// Machines that are larger, or more, than their load asks for.
public final class RightsizingRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(RightsizingRule.class, "CST-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        return figures.costs().waste().stream()
                .filter(waste -> waste.kind().equals(Waste.OVERSIZED_SERVICE))
                .flatMap(waste -> finding(plan, waste).stream())
                .toList();
    }

    private static Optional<Finding> finding(Plan plan, Waste waste) {
        Region region = plan.region(waste.region()).orElse(null);
        ServiceDeployment service = region == null ? null : service(region, waste.subject());
        Utilization used = service == null ? null : service.utilization();
        if (region == null || service == null || used == null || used.cpuP95() == null) {
            return Optional.empty();
        }
        boolean fewer = waste.instead().chars().allMatch(Character::isDigit);
        String change = fewer ? waste.instead() + " machines" : waste.instead();
        return Optional.of(
                INFO.at(region, service.place().child("utilization").child("cpu_p95"))
                        .says(
                                "%s of %s: %s %% p95, %s %s %s a month"
                                        .formatted(
                                                service.name(),
                                                region.id(),
                                                Numbers.plain(used.cpuP95()),
                                                fewer ? change : "one size down (" + change + ")",
                                                fewer ? "save" : "saves",
                                                Usd.of(waste.monthly())))
                        .advises("Measure again after the change, memory too.")
                        .because(
                                Threshold.CPU_TARGET_PERCENT.yaml(),
                                Numbers.plain(plan.threshold(Threshold.CPU_TARGET_PERCENT)),
                                null)
                        .fix(
                                "Use %s; measure anew".formatted(change),
                                new SetValue(
                                        service.place().child(fewer ? "replicas" : "size"),
                                        waste.instead()),
                                new Remove(service.place().child("utilization")))
                        .done());
    }

    private static @Nullable ServiceDeployment service(Region region, String name) {
        return region.services().deploy().stream()
                .filter(it -> it.name().value().equals(name))
                .findFirst()
                .orElse(null);
    }
}
