package org.planisphere.edit.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.ResourceKind;

/// Resources counted by what they are: `1 network, 3 subnets`.
final class RealWords {
    private RealWords() {}

    static String of(List<RealResource> resources) {
        Map<ResourceKind, Integer> counts = new EnumMap<>(ResourceKind.class);
        resources.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> "%d %s".formatted(it.getValue(), it.getKey().yaml().replace('_', ' ')))
                .collect(Collectors.joining(", "));
    }
}
