package org.planisphere.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How changes reach a region.
///
/// @param role the role that deploys to the region
/// @param stateRegion where the infrastructure state is kept
/// @param leadTime from merge to running
/// @param dependencies what building and running it leans on elsewhere
public record Delivery(
        @Nullable String iac,
        @Nullable String role,
        @Nullable String stateBackend,
        @Nullable RegionId stateRegion,
        @Nullable String gitops,
        @Nullable DeliveryStrategy strategy,
        @Nullable String rollback,
        @Nullable Duration leadTime,
        List<EnvironmentCopy> environments,
        List<SharedDependency> dependencies) {
    public Delivery {
        environments = List.copyOf(environments);
        dependencies = List.copyOf(dependencies);
    }

    public static final Delivery NONE =
            new Delivery(null, null, null, null, null, null, null, null, List.of(), List.of());
}
