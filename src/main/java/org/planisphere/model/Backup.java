package org.planisphere.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a store is backed up.
public record Backup(
        @Nullable Duration every,
        @Nullable Duration retention,
        @Nullable RegionId copyTo,
        @Nullable String restoreTested) {}
