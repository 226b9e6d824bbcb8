package org.planisphere.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostEngine;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.scenario.PlanSimulator;

/// What the engines make of a plan, worked out when the first rule asks and then kept.
///
/// Used by one thread at a time.
public final class Figures {
    private final Supplier<CostSheet> costing;
    private final Supplier<PlanSimulation> simulating;
    private @Nullable CostSheet costs;
    private @Nullable PlanSimulation ordinaryDay;

    private Figures(Supplier<CostSheet> costing, Supplier<PlanSimulation> simulating) {
        this.costing = costing;
        this.simulating = simulating;
    }

    /// Figures of a plan at the prices of a book.
    public static Figures of(Plan plan, Facts facts, PriceBook prices, RunControl control) {
        return new Figures(
                () -> CostEngine.cost(plan, facts, prices),
                () -> PlanSimulator.ordinaryDay(plan, facts, control));
    }

    /// Figures of a plan whose cost is known already.
    public static Figures of(Plan plan, Facts facts, CostSheet costs, RunControl control) {
        return new Figures(() -> costs, () -> PlanSimulator.ordinaryDay(plan, facts, control));
    }

    public CostSheet costs() {
        if (costs == null) {
            costs = costing.get();
        }
        return costs;
    }

    /// Lag, staleness, loss and recovery on a day on which nothing happens.
    public PlanSimulation ordinaryDay() {
        if (ordinaryDay == null) {
            ordinaryDay = simulating.get();
        }
        return ordinaryDay;
    }
}
