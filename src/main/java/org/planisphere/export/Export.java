package org.planisphere.export;

import java.nio.file.Path;
import java.util.List;
import org.planisphere.export.manifest.ExportManifest;

/// A whole export before it is written: every file with what would happen to it.
///
/// @param to the target folder; it need not exist yet
/// @param files in the order of the exporters; the manifest comes last
/// @param leftOver files of the last export that this plan no longer makes; they stay
/// @param manifest what the manifest will say
public record Export(
        Path to, List<PlannedFile> files, List<String> leftOver, ExportManifest manifest) {
    public Export {
        files = List.copyOf(files);
        leftOver = List.copyOf(leftOver);
    }

    public List<PlannedFile> refused() {
        return files.stream().filter(file -> file.action() == ExportAction.REFUSED).toList();
    }

    /// Whether writing it would change anything on disk.
    public boolean changesNothing() {
        return files.stream().noneMatch(file -> file.action().writes());
    }
}
