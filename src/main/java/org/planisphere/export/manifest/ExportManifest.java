package org.planisphere.export.manifest;

import java.util.List;
import java.util.Optional;

/// What an export wrote and from what, so that the next one can tell its own files from edited
/// ones.
///
/// It holds no date and no name of a machine: an unchanged plan gives the same bytes.
///
/// @param plan name of the plan
/// @param sources files of the plan, sorted by path
/// @param files files of the export, sorted by path
public record ExportManifest(String plan, List<Source> sources, List<Output> files) {
    /// Where it stands in the target folder.
    public static final String FILE = "planisphere-manifest.json";

    public static final ExportManifest EMPTY = new ExportManifest("", List.of(), List.of());

    public ExportManifest {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /// A file of the plan.
    ///
    /// @param sha256 of its bytes, in hexadecimal
    public record Source(String path, String sha256) {}

    /// A file of the export.
    ///
    /// @param kind the exporter that made it
    /// @param sha256 of its bytes as they were written, in hexadecimal
    /// @param from the file of the plan it was made from
    public record Output(String path, String kind, String sha256, String from) {}

    /// What is known of a file of the export.
    public Optional<Output> output(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
