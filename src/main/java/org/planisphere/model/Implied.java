package org.planisphere.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that follows from a plan alone and that several readers ask for: worked out when the
/// first of them asks, and kept as long as the plan.
///
/// One constant for each such thing, beside the class of what is worked out, so that
/// `Topology.of(plan)` costs nothing from the second time on.
public final class Implied<T> {
    /// What something is after an edit of a few regions, from what it was.
    @FunctionalInterface
    public interface Renewing<T> {
        /// @param before what it was; it is shared, so it is never changed
        /// @param now the plan as it is now
        /// @param changes the regions that are new, changed or gone; all others are in their order
        /// @return the same as from the plan alone; null to have it worked out when somebody asks
        @Nullable T after(T before, Plan now, List<RegionChange> changes);
    }

    private final Function<Plan, T> working;
    private final Renewing<T> renewing;

    /// @param working a pure function; its result is shared, so nobody may change it
    public Implied(Function<Plan, T> working) {
        this(working, (_, _, _) -> null);
    }

    /// @param working a pure function; its result is shared, so nobody may change it
    /// @param renewing takes the result over into the plan after an edit
    public Implied(Function<Plan, T> working, Renewing<T> renewing) {
        this.working = working;
        this.renewing = renewing;
    }

    public T of(Plan plan) {
        return plan.implied(this);
    }

    T workOut(Plan plan) {
        return working.apply(plan);
    }

    @Nullable T renew(T before, Plan now, List<RegionChange> changes) {
        return renewing.after(before, now, changes);
    }
}
