package org.planisphere.rules;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// One thing that can be wrong with a plan and that shows only in what an engine makes of it,
/// such as its cost or its lag; a pure function too, asked after the other rules.
public non-sealed interface ComputedRule extends CataloguedRule {
    /// Everything this rule has to say about a plan, in the order of its regions.
    List<Finding> check(Plan plan, Facts facts, Figures figures);
}
