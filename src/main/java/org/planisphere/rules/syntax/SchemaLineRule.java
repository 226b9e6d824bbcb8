package org.planisphere.rules.syntax;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// An artifact that does not name its format.
public final class SchemaLineRule implements RegionRule {
    private static final String FORMAT = "planisphere/region/v1";

    private static final RuleInfo RULE = RulePage.read(SchemaLineRule.class, "SYN-010");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return plan.regions().stream()
                .filter(region -> !region.schemaWritten())
                .map(SchemaLineRule::finding)
                .toList();
    }

    private static Finding finding(Region region) {
        return RULE.at(region, region.root())
                .says("read as " + FORMAT)
                .advises("Name the format in the file.")
                .fix("Add schema: " + FORMAT, new SetValue(region.at("/schema"), FORMAT))
                .done();
    }
}
