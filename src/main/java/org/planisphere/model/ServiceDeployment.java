package org.planisphere.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A service that runs in a region.
///
/// @param size key of the price book, such as `m6i.xlarge`, or a size class of the cost profile
/// @param shedOrder which service gives way first when capacity runs short, 1 for the first
/// @param consumes queues and streams that it reads
/// @param idempotency how it bears the same event twice
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
        @Nullable Integer shedOrder,
        List<String> consumes,
        @Nullable String idempotency,
        Map<String, String> tags,
        @Nullable Utilization utilization,
        @Nullable Commitment commitment,
        Place place) {
    public ServiceDeployment {
        dependsOn = List.copyOf(dependsOn);
        calls = List.copyOf(calls);
        consumes = List.copyOf(consumes);
        tags = Map.copyOf(tags);
    }

    /// A service of which only the name is known.
    public static ServiceDeployment named(ServiceId name, Place place) {
        return new ServiceDeployment(
                name, null, null, null, null, List.of(), List.of(), null, null, null, null,
                List.of(), null, Map.of(), null, null, place);
    }

    /// The same service, running in another size.
    public ServiceDeployment sized(
            @Nullable ServiceMode asMode, @Nullable Integer asReplicas, @Nullable String asSize) {
        return new ServiceDeployment(
                name,
                asMode,
                version,
                asReplicas,
                asSize,
                dependsOn,
                calls,
                stateful,
                sessionState,
                owner,
                shedOrder,
                consumes,
                idempotency,
                tags,
                utilization,
                commitment,
                place);
    }
}
