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
                .map(it -> of(it.getValue(), it.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String of(int count, ResourceKind kind) {
        String noun =
                switch (kind) {
                    case NAT -> "NAT gateway";
                    case VPN -> "VPN";
                    default -> kind.yaml().replace('_', ' ');
                };
        return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
