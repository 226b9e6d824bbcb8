package org.planisphere.model;

import java.util.function.Function;

/// Something that follows from a plan alone and that several readers ask for: worked out when the
/// first of them asks, and kept as long as the plan.
///
/// One constant for each such thing, beside the class of what is worked out, so that
/// `Topology.of(plan)` costs nothing from the second time on.
public final class Implied<T> {
    private final Function<Plan, T> working;

    /// @param working a pure function; its result is shared, so nobody may change it
    public Implied(Function<Plan, T> working) {
        this.working = working;
    }

    public T of(Plan plan) {
        return plan.implied(this);
    }

    T workOut(Plan plan) {
        return working.apply(plan);
    }
}
