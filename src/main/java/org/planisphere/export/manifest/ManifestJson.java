package org.planisphere.export.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.export.json.Json;
import org.planisphere.export.manifest.ExportManifest.Output;
import org.planisphere.export.manifest.ExportManifest.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The manifest as JSON, written with a fixed order of keys.
public final class ManifestJson {
    private static final String SCHEMA = "planisphere/manifest/v1";

    private ManifestJson() {}

    public static String write(ExportManifest manifest) {
        ObjectNode root = Json.object();
        root.put("schema", SCHEMA);
        root.put("plan", manifest.plan());
        ArrayNode sources = root.putArray("sources");
        for (Source source : manifest.sources()) {
            sources.addObject().put("path", source.path()).put("sha256", source.sha256());
        }
        ArrayNode files = root.putArray("files");
        for (Output file : manifest.files()) {
            files.addObject()
                    .put("path", file.path())
                    .put("kind", file.kind())
                    .put("sha256", file.sha256())
                    .put("from", file.from());
        }
        return Json.write(root);
    }

    /// The manifest of a text; empty where it is none, so that every file counts as somebody's own.
    public static Optional<ExportManifest> read(String text) {
        try {
            JsonNode root = Json.read(text);
            if (!root.path("schema").asString("").equals(SCHEMA)) {
                return Optional.empty();
            }
            List<Source> sources = new ArrayList<>();
            for (JsonNode source : root.path("sources")) {
                sources.add(new Source(text(source, "path"), text(source, "sha256")));
            }
            List<Output> files = new ArrayList<>();
            for (JsonNode file : root.path("files")) {
                files.add(
                        new Output(
                                text(file, "path"),
                                text(file, "kind"),
                                text(file, "sha256"),
                                text(file, "from")));
            }
            return Optional.of(new ExportManifest(text(root, "plan"), sources, files));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
