package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// How long a canary takes whose weight rises by equal steps, one per interval, and which is rolled
/// back after so many failed checks in a row.
///
/// Source: Flagger, "Deployment strategies", canary analysis: interval × (maxWeight / stepWeight)
/// to promote and interval × threshold to roll back (fluxcd/flagger, docs/gitbook/usage, read
/// 2026-11-22).
///
/// @param maxWeightPercent  weight at which it is promoted
/// @param stepWeightPercent what each interval adds
public record WeightSteps(
        double intervalMin, double maxWeightPercent, double stepWeightPercent, int threshold)
        implements Calculation {
    private static final double ALL = 100;

    public WeightSteps {
        Require.positive("interval_min", intervalMin);
        Require.within("max_weight", maxWeightPercent, 0, ALL);
        Require.positive("step_weight", stepWeightPercent);
        Require.within("step_weight", stepWeightPercent, 0, maxWeightPercent);
        Require.within("threshold", threshold, 1, 1000);
    }

    @Override
    public String what() {
        return "weight-steps";
    }

    @Override
    public List<Value> values() {
        return List.of(
                Value.of("promote_min", intervalMin * (maxWeightPercent / stepWeightPercent)),
                Value.of("roll_back_min", intervalMin * threshold));
    }
}
