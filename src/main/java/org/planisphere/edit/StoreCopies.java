package org.planisphere.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;

/// Writes the copies of stores that a region takes from another.
final class StoreCopies {
    private StoreCopies() {}

    /// How copies of a store are fed already, as a guess for the next one; null where nothing is
    /// said.
    static @Nullable Replication likeOthers(Plan plan, Store store) {
        return plan.regions().stream()
                .flatMap(region -> region.store(store.name()).stream())
                .map(Store::replication)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The `data` section of a new region.
    static void section(List<String> lines, List<StoreCopy> stores, RegionId source) {
        if (stores.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("data:");
        lines.add("  stores:");
        for (StoreCopy store : stores) {
            List<String> item = item(store, source);
            lines.add("    - " + item.getFirst());
            item.stream().skip(1).forEach(line -> lines.add("      " + line));
        }
    }

    /// A replica of a store, as the lines of a mapping.
    static List<String> item(StoreCopy copy, RegionId source) {
        Store store = copy.store();
        List<String> lines = new ArrayList<>();
        lines.add("name: " + store.name());
        add(lines, "engine", store.engine());
        add(lines, "version", store.version());
        lines.add("role: replica");
        lines.add("source: " + source);
        lines.add("replication: " + replication(copy.like()));
        lines.add("consistency: eventual");
        if (store.conflictResolution() != null) {
            lines.add("conflict_resolution: " + store.conflictResolution().yaml());
        }
        if (store.sizeGb() != null) {
            lines.add("size_gb: " + number(store.sizeGb()));
        }
        add(lines, "size", store.size());
        if (!store.classification().isEmpty()) {
            lines.add(
                    store.classification().stream()
                            .map(word -> ScalarText.of(word, true))
                            .collect(Collectors.joining(", ", "classification: [", "]")));
        }
        add(lines, "residency", store.residency());
        if (store.keys() != null && store.keys().kind() != null) {
            lines.add("keys: {kind: " + store.keys().kind().yaml() + "}");
        }
        return lines;
    }

    private static String replication(@Nullable Replication like) {
        StringBuilder text = new StringBuilder("{mode: async");
        if (like != null && like.writeRatePerS() != null) {
            text.append(", write_rate_per_s: ").append(number(like.writeRatePerS()));
        }
        if (like != null && like.bytesPerWrite() != null) {
            text.append(", bytes_per_write: ").append(number(like.bytesPerWrite()));
        }
        if (like != null && like.applyRatePerS() != null) {
            text.append(", apply_rate_per_s: ").append(number(like.applyRatePerS()));
        }
        return text.append("}").toString();
    }

    private static void add(List<String> lines, String key, @Nullable String text) {
        if (text != null) {
            lines.add(key + ": " + ScalarText.of(text, false));
        }
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
