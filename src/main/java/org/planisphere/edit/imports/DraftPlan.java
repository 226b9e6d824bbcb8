package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.PlanPaths;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.edit.Connections;
import org.planisphere.edit.SchemaLine;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.RegionId;

/// The plan that an import builds, region by region, and its texts.
final class DraftPlan {
    private final Map<RegionId, DraftRegion> regions = new LinkedHashMap<>();

    /// The region, made where it is new.
    DraftRegion region(RegionId id, Function<RegionId, DraftRegion> make) {
        return regions.computeIfAbsent(id, make);
    }

    Optional<DraftRegion> region(String id) {
        return id.isBlank() ? Optional.empty() : Optional.ofNullable(regions.get(new RegionId(id)));
    }

    Collection<DraftRegion> regions() {
        return regions.values();
    }

    boolean isEmpty() {
        return regions.isEmpty();
    }

    /// Joins two regions, said on both sides; the routes of each side lead to the block of the
    /// other one where its kind needs them.
    void join(
            DraftRegion one,
            DraftRegion other,
            ConnectionType type,
            @Nullable ConnectionPurpose purpose) {
        side(one, other, type, purpose);
        side(other, one, type, purpose);
    }

    private static void side(
            DraftRegion at,
            DraftRegion target,
            ConnectionType type,
            @Nullable ConnectionPurpose purpose) {
        List<Cidr> routes =
                type == ConnectionType.TRANSIT_GATEWAY
                        ? target.blocks.stream().map(Cidr::of).toList()
                        : List.of();
        at.links.add(Connections.item(type, target.id, purpose, routes));
    }

    /// The texts: a plan file that lists one artifact for each region.
    Workspace workspace(ImportSource source) {
        Map<String, String> artifacts = new LinkedHashMap<>();
        for (DraftRegion region : regions.values()) {
            artifacts.put(freeFile(region.id.value(), artifacts.keySet()), region.text());
        }
        return workspace(source, artifacts);
    }

    /// A file for an artifact; names that differ only in case are one file on some systems.
    static String freeFile(String name, Collection<String> taken) {
        Set<String> lower = new TreeSet<>();
        taken.forEach(file -> lower.add(file.toLowerCase(Locale.ROOT)));
        String plain = "regions/%s.yaml".formatted(name);
        // Some systems have devices of such names: con, aux.
        String stem = PlanPaths.objection(plain).isEmpty() ? name : "region-" + name;
        String file = "regions/%s.yaml".formatted(stem);
        for (int n = 2; lower.contains(file.toLowerCase(Locale.ROOT)); n++) {
            file = "regions/%s-%d.yaml".formatted(stem, n);
        }
        return file;
    }

    /// A plan file that lists artifacts, and these.
    static Workspace workspace(ImportSource source, Map<String, String> artifacts) {
        String name = name(source);
        List<String> lines = new ArrayList<>();
        lines.add(SchemaLine.forPlan());
        lines.add("schema: planisphere/plan/v1");
        lines.add("plan: {name: %s}".formatted(ScalarText.of(name, true)));
        lines.add(artifacts.isEmpty() ? "regions: []" : "regions:");
        artifacts.keySet().forEach(file -> lines.add("  - file: " + ScalarText.of(file, false)));
        Workspace made =
                Workspace.empty(name).with(Workspace.PLAN_FILE, String.join("\n", lines) + "\n");
        for (Map.Entry<String, String> artifact : artifacts.entrySet()) {
            made = made.with(artifact.getKey(), artifact.getValue());
        }
        return made;
    }

    private static String name(ImportSource source) {
        String path = source.name().replaceAll("[/\\\\]+$", "");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = last.indexOf('.');
        String name = PlainName.of(source.folder() || dot <= 0 ? last : last.substring(0, dot));
        return name.isEmpty() ? "imported" : name;
    }
}
