package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.RegionSchema;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.edit.SchemaLine;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.StoreRole;
import org.planisphere.model.SubnetTier;

/// A region while an import learns what is in it, and the artifact that comes of it.
final class DraftRegion {
    final RegionId id;
    final Provider provider;
    RegionType type = RegionType.FULL;
    @Nullable String displayName;
    @Nullable String purpose;
    int zones;
    @Nullable NatPlacement nat;

    /// Blocks, that of the VPC first, each as the file wrote it.
    final Set<String> blocks = new LinkedHashSet<>();

    final Map<String, Subnet> subnets = new LinkedHashMap<>();

    /// Items of `networking.connectivity`.
    final Set<String> links = new LinkedHashSet<>();

    final Map<String, Store> stores = new LinkedHashMap<>();

    /// Services with how many run, where that is known.
    final Map<String, Optional<Integer>> services = new LinkedHashMap<>();

    DraftRegion(RegionId id, Provider provider) {
        this.id = id;
        this.provider = provider;
    }

    record Subnet(String cidr, String name, @Nullable String zone, @Nullable SubnetTier tier) {
        private String item() {
            List<String> pairs = new ArrayList<>();
            pair(pairs, "name", name);
            pair(pairs, "zone", zone);
            pair(pairs, "tier", tier == null ? null : tier.yaml());
            pairs.add("cidr: " + cidr);
            return flow(pairs);
        }
    }

    record Store(
            String name,
            StoreRole role,
            @Nullable String engine,
            @Nullable String version,
            @Nullable RegionId source) {
        private String item() {
            List<String> pairs = new ArrayList<>();
            pair(pairs, "name", name);
            pair(pairs, "engine", engine);
            pair(pairs, "version", version);
            pair(pairs, "role", role.yaml());
            pair(pairs, "source", source == null ? null : source.value());
            return flow(pairs);
        }
    }

    private static void pair(List<String> pairs, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            pairs.add(key + ": " + ScalarText.of(value, true));
        }
    }

    private static String flow(List<String> pairs) {
        return "{" + String.join(", ", pairs) + "}";
    }

    /// The text of its artifact.
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(SchemaLine.forRegion());
        lines.add("schema: " + RegionSchema.FORMAT);
        lines.add("region:");
        value(lines, "name", id.value());
        lines.add("  type: " + type);
        value(lines, "purpose", purpose);
        lines.add("  provider: " + provider);
        value(lines, "display_name", displayName);
        if (zones > 0) {
            lines.add("  zones: " + zones);
        }
        networking(lines);
        services(lines);
        if (!stores.isEmpty()) {
            lines.add("");
            lines.add("data:");
            lines.add("  stores:");
            stores.values().forEach(store -> lines.add("    - " + store.item()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void value(List<String> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add("  %s: %s".formatted(key, ScalarText.of(value, false)));
        }
    }

    private void networking(List<String> lines) {
        List<String> inside = new ArrayList<>();
        List<String> all = List.copyOf(blocks);
        if (!all.isEmpty()) {
            inside.add("  vpc_cidr: " + all.getFirst());
        }
        if (all.size() > 1) {
            inside.add(
                    "  secondary_cidrs: [%s]"
                            .formatted(String.join(", ", all.subList(1, all.size()))));
        }
        if (!subnets.isEmpty()) {
            inside.add("  subnets:");
            subnets.values().forEach(subnet -> inside.add("    - " + subnet.item()));
        }
        if (!links.isEmpty()) {
            inside.add("  connectivity:");
            links.forEach(link -> inside.add("    - " + link));
        }
        if (nat != null) {
            inside.add("  nat: " + nat.yaml());
        }
        if (!inside.isEmpty()) {
            lines.add("");
            lines.add("networking:");
            lines.addAll(inside);
        }
    }

    private void services(List<String> lines) {
        if (services.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("services:");
        lines.add("  deploy:");
        services.forEach(
                (name, replicas) ->
                        lines.add(
                                "    - "
                                        + replicas.map(
                                                        count ->
                                                                "{name: %s, replicas: %d}"
                                                                        .formatted(
                                                                                ScalarText.of(
                                                                                        name, true),
                                                                                count))
                                                .orElse(ScalarText.of(name, false))));
    }
}
