package org.planisphere.export.json;

import org.planisphere.edit.imports.ImportNote;
import org.planisphere.edit.imports.ImportedPlan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an import made, or would make, as `planisphere/import/v1`.
public final class ImportJson {
    private ImportJson() {}

    /// @param to the folder as it was asked for
    public static String of(ImportedPlan imported, String to, boolean dryRun) {
        ObjectNode root = Json.object();
        root.put("schema", "planisphere/import/v1")
                .put("source", imported.report().source())
                .put("form", imported.report().form())
                .put("to", to)
                .put("dry_run", dryRun);
        ObjectNode summary = root.putObject("summary");
        for (ImportNote.Kind kind : ImportNote.Kind.values()) {
            summary.put(kind.word().replace('-', '_'), imported.report().count(kind));
        }
        ArrayNode files = root.putArray("files");
        for (String file : imported.files()) {
            files.addObject()
                    .put("path", file)
                    .put("action", imported.before().text(file).isEmpty() ? "create" : "update");
        }
        ArrayNode contents = root.putArray("contents");
        imported.contents().forEach(contents::add);
        ArrayNode notes = root.putArray("notes");
        for (ImportNote note : imported.report().notes()) {
            notes.addObject()
                    .put("kind", note.kind().word())
                    .put("place", note.place())
                    .put("count", note.count())
                    .put("message", note.sentence());
        }
        return Json.write(root);
    }
}
