package org.planisphere.export.json;

import org.planisphere.export.Export;
import org.planisphere.export.PlannedFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an export did, or would do, as `planisphere/export/v1`.
public final class ExportJson {
    private ExportJson() {}

    /// @param to the folder as it was asked for
    public static String of(Export export, String to, boolean dryRun) {
        ObjectNode root = Json.object();
        root.put("schema", "planisphere/export/v1").put("to", to).put("dry_run", dryRun);
        ArrayNode files = root.putArray("files");
        for (PlannedFile planned : export.files()) {
            ObjectNode file =
                    files.addObject()
                            .put("path", planned.file().path())
                            .put("action", planned.action().word())
                            .put("sha256", planned.sha256())
                            .put("from", planned.file().from())
                            .put("kind", planned.kind());
            if (!planned.reasons().isEmpty()) {
                ArrayNode why = file.putArray("why");
                planned.reasons().forEach(why::add);
            }
        }
        return Json.write(root);
    }
}
