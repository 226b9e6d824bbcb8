package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a region promises about loss and recovery.
public record Reliability(
        @Nullable DrStrategy drStrategy,
        @Nullable Duration rto,
        @Nullable Duration rpo,
        @Nullable Slo slo,
        @Nullable Failover failover) {
    public static final Reliability NONE = new Reliability(null, null, null, null, null);
}
