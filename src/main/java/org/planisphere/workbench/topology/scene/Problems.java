package org.planisphere.workbench.topology.scene;

import org.jspecify.annotations.Nullable;
import org.planisphere.model.finding.Severity;

/// How many findings a region has and how bad the worst of them is.
///
/// @param worst null where there is none
/// @param count findings of every severity, >= 0
public record Problems(@Nullable Severity worst, int count) {
    public static final Problems NONE = new Problems(null, 0);

    /// One more finding of this severity.
    public Problems plus(Severity severity) {
        boolean worse = worst == null || severity.compareTo(worst) < 0;
        return new Problems(worse ? severity : worst, count + 1);
    }

    /// Such as `2 problems`.
    public String text() {
        return switch (count) {
            case 0 -> "no problems";
            case 1 -> "1 problem";
            default -> count + " problems";
        };
    }
}
