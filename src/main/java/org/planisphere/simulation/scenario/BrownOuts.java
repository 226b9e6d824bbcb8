package org.planisphere.simulation.scenario;

import java.util.List;
import java.util.SequencedSet;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.simulation.result.PartialFailure;

/// The times of a scenario in which a region is there and does not work well.
final class BrownOuts {
    private BrownOuts() {}

    /// One result for each such time, in order of time.
    ///
    /// @param assumptions receives what is taken for granted in them
    static List<PartialFailure> of(
            Plan plan,
            Facts facts,
            Disturbances disturbances,
            List<CopyOutcome> outcomes,
            SequencedSet<String> assumptions) {
        List<BrownOut> all =
                disturbances.all().stream()
                        .filter(stretch -> !stretch.lost())
                        .flatMap(
                                stretch ->
                                        plan.region(stretch.region()).stream()
                                                .map(region -> new BrownOut(plan, region, stretch)))
                        .toList();
        if (!all.isEmpty()) {
            assumptions.add(Assumptions.HALF_BROKEN);
        }
        if (all.stream().anyMatch(one -> one.stretch().errorRatio() == null)) {
            assumptions.add(Assumptions.OVERLOAD);
        }
        List<PartialFailure> failures =
                all.stream().map(one -> one.outcome(facts, outcomes)).toList();
        if (failures.stream().anyMatch(failure -> failure.sloAlarm() != null)) {
            assumptions.add(Assumptions.BURN_ALARM);
        }
        return failures;
    }
}
