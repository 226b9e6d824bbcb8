package org.planisphere.workbench.session;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.scenario.PlanSimulator;

/// Engines whose findings a test chooses and whose cost is nothing.
public record FixedEngines(
        Function<Plan, List<Finding>> rule, Function<Plan, List<Finding>> onFigures)
        implements Engines {
    public FixedEngines(Function<Plan, List<Finding>> rule) {
        this(rule, _ -> List.of());
    }

    private static final Facts FACTS = ShippedFacts.load();

    @Override
    public Facts facts() {
        return FACTS;
    }

    @Override
    public List<Finding> check(ParsedPlan parsed) {
        return rule.apply(parsed.plan());
    }

    @Override
    public ComputedVerdict checkComputed(ParsedPlan parsed, CostSheet costs, RunControl control) {
        Plan plan = parsed.plan();
        return new ComputedVerdict(
                onFigures.apply(plan), PlanSimulator.ordinaryDay(plan, FACTS, control));
    }

    @Override
    public List<Finding> checkAll(ParsedPlan parsed) {
        return check(parsed);
    }

    @Override
    public CostSheet cost(ParsedPlan parsed) {
        return new CostSheet(
                parsed.plan().name(),
                "USD",
                "test",
                LocalDate.of(2026, 11, 21),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
