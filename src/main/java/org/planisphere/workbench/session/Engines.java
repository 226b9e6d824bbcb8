package org.planisphere.workbench.session;

import java.util.List;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// The engines that judge a plan after each edit; pure functions, called on a worker.
public interface Engines {
    /// The dated facts that all of them use.
    Facts facts();

    List<Finding> check(Plan plan);

    CostSheet cost(Plan plan);
}
