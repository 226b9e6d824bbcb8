package org.planisphere.rules;

import java.util.SortedMap;
import java.util.TreeMap;
import org.planisphere.artifact.Workspace;

/// A plan as a large company would have it: a file of 20 lines for each region, one region that
/// writes, all others with a replica of its store, neighbours peered; places of its own, which no
/// provider lists, so that each says where it stands.
final class LargePlan {
    static final int REGIONS = 500;

    private LargePlan() {}

    static Workspace of(int regions) {
        SortedMap<String, String> texts = new TreeMap<>();
        StringBuilder plan = new StringBuilder("plan: {name: large}\nregions:\n");
        for (int i = 0; i < regions; i++) {
            plan.append("  - file: ").append(file(i)).append('\n');
            texts.put(file(i), region(i));
        }
        texts.put(Workspace.PLAN_FILE, plan.toString());
        return new Workspace("large", texts);
    }

    static String file(int i) {
        return "regions/region-%04d.yaml".formatted(i);
    }

    /// The same workspace after somebody has typed one character into the file of a region.
    static Workspace typed(Workspace workspace, int region, String before, String after) {
        String text = workspace.text(file(region)).orElseThrow();
        return workspace.with(file(region), text.replace(before, after));
    }

    static long lines(Workspace workspace) {
        return workspace.texts().values().stream().mapToLong(text -> text.lines().count()).sum();
    }

    private static String region(int i) {
        String block = "10.%d".formatted(i / 32);
        int third = i % 32 * 8;
        return """
        schema: planisphere/region/v1
        region:
          name: region-%1$d
          type: %2$s
          purpose: %8$s
          location: {country: US, lat: 39.9, lon: -98.3}
          zones: [a, b]
        networking:
          vpc_cidr: %3$s.%4$d.0/21
          subnets:
            - {name: one, zone: a, tier: private, cidr: %3$s.%4$d.0/24}
            - {name: two, zone: b, tier: private, cidr: %3$s.%5$d.0/24}
          connectivity: [{type: peering, target: region-%6$d, dns_resolution: true}]
          control_plane: {managed_from: region-1, path: public}
        services:
          deploy: [%9$s]
        data:
          stores: [%7$s]
        observability: {aggregated_in: [region-0, region-1]}
        compliance: {data_residency: [US]}
        """
                .formatted(
                        i,
                        i < 2 ? "full" : "lightweight",
                        block,
                        third,
                        third + 1,
                        i % 2 == 0 ? i + 1 : i - 1,
                        i == 0
                                ? "{name: orders, role: primary}"
                                : "{name: orders, role: replica, source: region-0}",
                        i == 0 ? "primary" : "edge",
                        i < 2
                                ? "api-gateway, container-orchestration, secrets-management,"
                                        + " monitoring, logging, service-discovery"
                                : "api-gateway, secrets-management, monitoring");
    }
}
