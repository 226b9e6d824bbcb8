package org.planisphere.export;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planisphere.artifact.disk.Sha256;
import org.planisphere.export.manifest.ExportManifest;
import org.planisphere.export.manifest.ExportManifest.Output;
import org.planisphere.export.manifest.ExportManifest.Source;

/// Works out what the manifest says after an export: new entries for what it writes, the old ones
/// for what it leaves alone.
final class NextManifest {
    private NextManifest() {}

    static ExportManifest of(
            ExportSource source,
            List<PlannedFile> files,
            ExportManifest previous,
            Set<String> kinds) {
        Map<String, Output> outputs = new TreeMap<>();
        Map<String, Source> sources = new TreeMap<>();
        for (Output kept : previous.files()) {
            if (!kinds.contains(kept.kind()) || isRefused(kept, files)) {
                outputs.put(kept.path(), kept);
                previousSource(previous, kept).ifPresent(from -> sources.put(from.path(), from));
            }
        }
        for (PlannedFile file : files) {
            if (file.action() != ExportAction.REFUSED) {
                String from = file.file().from();
                outputs.put(
                        file.file().path(),
                        new Output(file.file().path(), file.kind(), file.sha256(), from));
                source.workspace()
                        .text(from)
                        .ifPresent(
                                text ->
                                        sources.put(
                                                from,
                                                new Source(
                                                        from,
                                                        Sha256.of(
                                                                text.getBytes(
                                                                        StandardCharsets.UTF_8)))));
            }
        }
        return new ExportManifest(
                source.plan().name(),
                sources.values().stream().sorted(Comparator.comparing(Source::path)).toList(),
                List.copyOf(outputs.values()));
    }

    private static boolean isRefused(Output kept, List<PlannedFile> files) {
        return files.stream()
                .anyMatch(
                        file ->
                                file.action() == ExportAction.REFUSED
                                        && file.file().path().equals(kept.path()));
    }

    private static Optional<Source> previousSource(ExportManifest previous, Output kept) {
        return previous.sources().stream()
                .filter(source -> source.path().equals(kept.from()))
                .findFirst();
    }
}
