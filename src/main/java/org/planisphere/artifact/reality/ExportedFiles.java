package org.planisphere.artifact.reality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planisphere.model.drift.ExportedCopy;
import org.planisphere.model.drift.ExportedCopy.State;
import tools.jackson.databind.JsonNode;

/// What the manifest of an export says of the files beside it.
///
/// @param files those that were written
/// @param sources hashes of the files of the plan, as they were then
public record ExportedFiles(List<Written> files, Map<String, String> sources) {
    /// Where it stands in the folder of an export.
    public static final String MANIFEST = "planisphere-manifest.json";

    /// A file as it was written.
    public record Written(String path, String sha256, String from) {}

    public ExportedFiles {
        files = List.copyOf(files);
        sources = Map.copyOf(sources);
    }

    /// Reads a manifest.
    ///
    /// @throws InventoryRefusedException where it is none
    public static ExportedFiles read(String text) throws InventoryRefusedException {
        JsonText json = JsonText.parse(text);
        if (!json.root().path("schema").asString("").equals("planisphere/manifest/v1")) {
            throw new InventoryRefusedException(
                    1, 1, "this is no manifest of an export", "Export again, or remove it.");
        }
        Map<String, String> sources = new HashMap<>();
        for (JsonNode source : json.root().path("sources")) {
            sources.put(text(source, "path"), text(source, "sha256"));
        }
        List<Written> files = new ArrayList<>();
        for (JsonNode file : json.root().path("files")) {
            files.add(new Written(text(file, "path"), text(file, "sha256"), text(file, "from")));
        }
        return new ExportedFiles(files, sources);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    /// The files that are no longer what they were.
    ///
    /// @param now hash of a file beside the manifest, empty where it is gone
    /// @param source hash of a file of the plan, empty where there is none
    public List<ExportedCopy> judge(
            Function<String, Optional<String>> now, Function<String, Optional<String>> source) {
        List<ExportedCopy> copies = new ArrayList<>();
        for (Written file : files) {
            Optional<String> there = now.apply(file.path());
            String then = sources.getOrDefault(file.from(), "");
            boolean older = source.apply(file.from()).filter(it -> !it.equals(then)).isPresent();
            if (there.isEmpty()) {
                copies.add(new ExportedCopy(file.path(), file.from(), State.GONE));
            } else if (!there.get().equals(file.sha256())) {
                copies.add(new ExportedCopy(file.path(), file.from(), State.EDITED));
            } else if (older) {
                copies.add(new ExportedCopy(file.path(), file.from(), State.OLDER));
            }
        }
        return copies;
    }
}
