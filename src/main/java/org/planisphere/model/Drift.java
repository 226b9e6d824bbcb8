package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.reality.Inventory;

/// Which regions shall match, and in what they may differ.
///
/// @param lastCompared day on which spec and reality were last compared
/// @param inventories what exists, as the files of the plan's own inventory say
public record Drift(
        List<DriftPair> pairs,
        List<AllowedDifference> allowed,
        @Nullable String lastCompared,
        List<Inventory> inventories) {
    public Drift {
        pairs = List.copyOf(pairs);
        allowed = List.copyOf(allowed);
        inventories = List.copyOf(inventories);
    }

    public static final Drift NONE = new Drift(List.of(), List.of(), null, List.of());

    /// The same with inventories.
    public Drift with(List<Inventory> known) {
        return new Drift(pairs, allowed, lastCompared, known);
    }
}
