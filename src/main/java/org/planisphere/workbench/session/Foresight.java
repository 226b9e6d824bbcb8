package org.planisphere.workbench.session;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.export.UnifiedDiff;

/// Foresees what other texts would make of a plan; takes a moment, so ask it on a worker.
public record Foresight(Engines engines) {
    /// What would come, go and cost with other texts.
    public EditEffect of(ParsedPlan before, Workspace after) {
        return of(before, costs(before), after);
    }

    /// @param costs what the plan costs before, null where that is not known
    EditEffect of(ParsedPlan before, @Nullable CostSheet costs, Workspace after) {
        ParsedPlan changed = PlanReader.reread(after, before);
        return EditEffect.between(
                engines.check(before),
                engines.check(changed),
                monthlyChange(costs, costs(changed)),
                costs == null ? before.plan().currency() : costs.currency(),
                difference(before.workspace(), after));
    }

    /// A price book that cannot be read is told where the plan is shown; here a cost is not known.
    private @Nullable CostSheet costs(ParsedPlan parsed) {
        try {
            return engines.cost(parsed);
        } catch (PriceBookException told) {
            return null;
        }
    }

    private static @Nullable BigDecimal monthlyChange(
            @Nullable CostSheet before, @Nullable CostSheet after) {
        return before == null || after == null
                ? null
                : after.monthly().expected().subtract(before.monthly().expected());
    }

    private static String difference(Workspace before, Workspace after) {
        return after.texts().entrySet().stream()
                .map(
                        file ->
                                UnifiedDiff.of(
                                        file.getKey(),
                                        before.text(file.getKey()).orElse(null),
                                        file.getValue()))
                .collect(Collectors.joining());
    }
}
