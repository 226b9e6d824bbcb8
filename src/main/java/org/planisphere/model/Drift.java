package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.drift.ExportedCopy;
import org.planisphere.model.reality.Inventory;

/// Which regions shall match, and in what they may differ.
///
/// @param lastCompared day on which spec and reality were last compared
/// @param copies exported files in the plan's folder that are not what they were
/// @param inventories what exists, as the files of the plan's own inventory say
public record Drift(
        List<DriftPair> pairs,
        List<AllowedDifference> allowed,
        @Nullable String lastCompared,
        List<ExportedCopy> copies,
        List<Inventory> inventories) {
    public Drift {
        pairs = List.copyOf(pairs);
        allowed = List.copyOf(allowed);
        copies = List.copyOf(copies);
        inventories = List.copyOf(inventories);
    }

    public static final Drift NONE = new Drift(List.of(), List.of(), null, List.of(), List.of());

    /// The same with what other files of the folder tell.
    public Drift with(List<ExportedCopy> exported, List<Inventory> known) {
        return new Drift(pairs, allowed, lastCompared, exported, known);
    }
}
