package org.planisphere.rules.syntax;

import static org.planisphere.model.finding.Severity.INFO;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.Rule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Sources;

/// An artifact that does not name its format.
public final class SchemaLineRule implements Rule {
    private static final String FORMAT = "planisphere/region/v1";

    private static final RuleInfo RULE =
            new RuleInfo(
                    "SYN-010",
                    INFO,
                    "The file names its format",
                    "A file that names its format is read the same way by a later version of this"
                            + " program and by other editors.",
                    Sources.OWN);

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
