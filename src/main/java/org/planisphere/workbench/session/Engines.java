package org.planisphere.workbench.session;

import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// The engines that judge a plan after each edit; pure functions, called on a worker.
public interface Engines {
    /// The dated facts that all of them use.
    Facts facts();

    List<Finding> check(ParsedPlan parsed);

    /// What the plan costs, with the price books it brings along.
    ///
    /// @throws PriceBookException if one of them cannot be read
    CostSheet cost(ParsedPlan parsed) throws PriceBookException;
}
