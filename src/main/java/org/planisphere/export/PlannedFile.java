package org.planisphere.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.disk.Sha256;

/// A file of an export, compared with what stands in the target folder.
///
/// @param kind the exporter that wants it
/// @param before the text that is there now, null where there is none
/// @param reasons why it is refused, each a sentence; empty otherwise
public record PlannedFile(
        String kind,
        ExportedFile file,
        ExportAction action,
        @Nullable String before,
        List<String> reasons) {
    public PlannedFile {
        reasons = List.copyOf(reasons);
    }

    /// SHA-256 of the text it is to have, in hexadecimal.
    public String sha256() {
        return Sha256.of(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /// What changes, as a unified diff; empty where nothing does.
    public String difference() {
        return UnifiedDiff.of(file.path(), before, file.text());
    }
}
