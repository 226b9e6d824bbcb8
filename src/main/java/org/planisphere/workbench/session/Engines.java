package org.planisphere.workbench.session;

import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.simulation.core.RunControl;

/// The engines that judge a plan after each edit; pure functions, called on a worker.
public interface Engines {
    /// The dated facts that all of them use.
    Facts facts();

    /// The findings of the rules that need no engine.
    List<Finding> check(ParsedPlan parsed);

    /// The findings of the rules that judge cost and lag, and the day behind them; may take a
    /// second.
    ///
    /// @param costs what the same plan costs
    /// @throws java.util.concurrent.CancellationException if the control cancels
    ComputedVerdict checkComputed(ParsedPlan parsed, CostSheet costs, RunControl control);

    /// The findings of all rules, at whatever prices can be read.
    List<Finding> checkAll(ParsedPlan parsed);

    /// What the plan costs, with the price books it brings along.
    ///
    /// @throws PriceBookException if one of them cannot be read
    CostSheet cost(ParsedPlan parsed) throws PriceBookException;
}
