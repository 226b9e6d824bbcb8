package org.planisphere.rules.stage;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// An architecture that lacks what the type of the product is usually built on.
public final class ArchitectureFitRule implements FocusedRule {
    private static final RuleInfo RULE = RulePage.read(ArchitectureFitRule.class, "MVP-003");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return region.services();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Architecture architecture = new Architecture(plan);
        String type = plan.profile().mvpType();
        return type == null || !architecture.isKnown()
                ? List.of()
                : missing(type, architecture).stream()
                        .map(missing -> finding(plan, type, missing))
                        .toList();
    }

    /// A web product starts as a modular monolith, so nothing is missing there.
    private static Optional<String> missing(String type, Architecture architecture) {
        return switch (type) {
            case "mobile" ->
                    architecture.backendForFrontend().isEmpty()
                            ? Optional.of("a backend for its frontend (kind: bff)")
                            : Optional.empty();
            case "serverless" ->
                    architecture.functions().isEmpty()
                            ? Optional.of("functions (kind: function)")
                            : Optional.empty();
            case "event-driven" ->
                    architecture.events().isEmpty() && !architecture.consumesEvents()
                            ? Optional.of("publish and subscribe (kind: event, or `consumes`)")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Finding finding(Plan plan, String type, String missing) {
        return RULE.at(plan.root().at("/plan/mvp_type"))
                .says("%s: %s expected, and no service has it".formatted(type, missing))
                .advises("Say of each service what kind it is, or correct the type.")
                .done();
    }
}
