package org.planisphere.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A service that runs in a region.
///
/// @param size key of the price book, such as `m6i.xlarge`, or a size class of the cost profile
/// @param place the list item in the file
public record ServiceDeployment(
        ServiceId name,
        @Nullable ServiceMode mode,
        @Nullable String version,
        @Nullable Integer replicas,
        @Nullable String size,
        List<ServiceId> dependsOn,
        List<ServiceCall> calls,
        @Nullable Boolean stateful,
        @Nullable SessionState sessionState,
        @Nullable String owner,
        Map<String, String> tags,
        @Nullable Utilization utilization,
        @Nullable Commitment commitment,
        Place place) {
    public ServiceDeployment {
        dependsOn = List.copyOf(dependsOn);
        calls = List.copyOf(calls);
        tags = Map.copyOf(tags);
    }
}
