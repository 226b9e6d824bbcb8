package org.planisphere.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.TypePolicy;

/// Writes the services of a new region after the pattern of the primary.
final class ServiceCopies {
    /// A region that serves a part needs two of each, one a zone.
    private static final int REPLICAS_OF_A_PART = 2;

    private ServiceCopies() {}

    /// A full region runs what its type requires and all that the primary runs; any other what its
    /// type requires.
    static List<String> items(RegionType type, TypePolicy policy, List<ServiceDeployment> primary) {
        Map<ServiceId, @Nullable ServiceDeployment> wanted = new LinkedHashMap<>();
        policy.requires().forEach(service -> wanted.put(service, null));
        for (ServiceDeployment service : primary) {
            if (type == RegionType.FULL || wanted.containsKey(service.name())) {
                wanted.put(service.name(), service);
            }
        }
        return wanted.entrySet().stream()
                .map(entry -> item(type, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String item(RegionType type, ServiceId name, @Nullable ServiceDeployment like) {
        String written = ScalarText.of(name.value(), true);
        StringBuilder item = new StringBuilder();
        if (like != null && like.replicas() != null) {
            int replicas =
                    type == RegionType.FULL
                            ? like.replicas()
                            : Math.min(like.replicas(), REPLICAS_OF_A_PART);
            item.append(", replicas: ").append(replicas);
        }
        if (like != null && like.size() != null) {
            item.append(", size: ").append(ScalarText.of(like.size(), true));
        }
        return item.isEmpty() ? written : "{name: " + written + item + "}";
    }
}
