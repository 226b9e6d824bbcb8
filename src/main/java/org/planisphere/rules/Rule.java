package org.planisphere.rules;

import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// One thing that can be wrong with a plan; a pure function of the plan and of dated facts.
public non-sealed interface Rule extends CataloguedRule {
    /// Everything this rule has to say about a plan, in the order of its regions.
    List<Finding> check(Plan plan, Facts facts);
}
