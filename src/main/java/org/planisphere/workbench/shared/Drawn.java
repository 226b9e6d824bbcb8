package org.planisphere.workbench.shared;

import org.jspecify.annotations.Nullable;

/// What a part of a pane was drawn from. It is drawn anew only when that has changed, because new
/// nodes are what an edit costs most.
///
/// @param <T> a value that equals another which looks the same
public final class Drawn<T> {
    private @Nullable T value;

    /// Whether a value differs from the one that is drawn; it is taken for drawn from now on.
    public boolean changesTo(T now) {
        if (now.equals(value)) {
            return false;
        }
        value = now;
        return true;
    }
}
