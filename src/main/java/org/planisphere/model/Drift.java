package org.planisphere.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which regions shall match, and in what they may differ.
///
/// @param lastCompared day on which spec and reality were last compared
public record Drift(
        List<DriftPair> pairs, List<AllowedDifference> allowed, @Nullable String lastCompared) {
    public Drift {
        pairs = List.copyOf(pairs);
        allowed = List.copyOf(allowed);
    }

    public static final Drift NONE = new Drift(List.of(), List.of(), null);
}
