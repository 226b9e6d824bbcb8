package org.planisphere.rules.governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Infrastructure made by hand, or described in two tools.
public final class InfrastructureCodeRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(InfrastructureCodeRule.class, "GOV-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.delivery(), region.sections().contains("delivery"));
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Map<Provider, Region> first = new EnumMap<>(Provider.class);
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            String tool = region.delivery().iac();
            if (tool == null || tool.equals("none")) {
                missing(region, tool).ifPresent(findings::add);
                continue;
            }
            Region other = first.putIfAbsent(region.provider(), region);
            String otherTool = other == null ? null : other.delivery().iac();
            if (other != null && otherTool != null && !tool.equals(otherTool)) {
                findings.add(twoTools(region, tool, other, otherTool));
            }
        }
        return findings;
    }

    private static Optional<Finding> missing(Region region, @Nullable String tool) {
        boolean asked = tool != null || region.sections().contains("delivery");
        return asked
                ? Optional.of(
                        INFO.at(region, region.at(tool == null ? "/delivery" : "/delivery/iac"))
                                .says("%s has no infrastructure as code".formatted(region.id()))
                                .advises("Describe the region in code before it grows.")
                                .done())
                : Optional.empty();
    }

    private static Finding twoTools(Region region, String tool, Region other, String otherTool) {
        return INFO.at(region, region.at("/delivery/iac"))
                .says(
                        "%s is described in %s, %s in %s"
                                .formatted(region.id(), tool, other.id(), otherTool))
                .advises("Use one tool, so that one module serves both regions.")
                .because("iac", otherTool, other.at("/delivery/iac"))
                .done();
    }
}
