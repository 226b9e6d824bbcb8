package org.planisphere.rules;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// Every rule, in the order in which findings are listed.
public final class RuleCatalog {
    private static final List<Rule> RULES = List.of();

    private RuleCatalog() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /// The findings of all rules on a plan.
    public static List<Finding> checkAll(Plan plan, Facts facts) {
        return RULES.stream().flatMap(rule -> rule.check(plan, facts).stream()).toList();
    }
}
