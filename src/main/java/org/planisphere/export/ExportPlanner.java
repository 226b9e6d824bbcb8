package org.planisphere.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.disk.Sha256;
import org.planisphere.export.manifest.ExportManifest;
import org.planisphere.export.manifest.ManifestJson;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// Compares what the exporters make with what stands in the target folder; writes nothing.
public final class ExportPlanner {
    private static final String MANIFEST_KIND = "manifest";

    private final ExportSource source;
    private final TargetFolder target;
    private final boolean replaceEdited;
    private final ExportManifest previous;

    private ExportPlanner(ExportSource source, TargetFolder target, boolean replaceEdited)
            throws ExportException {
        this.source = source;
        this.target = target;
        this.replaceEdited = replaceEdited;
        this.previous =
                text(target.read(ExportManifest.FILE))
                        .flatMap(ManifestJson::read)
                        .orElse(ExportManifest.EMPTY);
    }

    /// What an export would do.
    ///
    /// @param to the target folder; it need not exist
    /// @param kinds which exporters, by their kind
    /// @param replaceEdited whether files that somebody else wrote or edited are replaced
    /// @throws ExportException if the folder cannot be read, or a link leads out of it
    public static Export plan(
            ExportSource source, Path to, Set<String> kinds, boolean replaceEdited)
            throws ExportException {
        return new ExportPlanner(source, TargetFolder.at(to), replaceEdited).plan(kinds);
    }

    private Export plan(Set<String> kinds) throws ExportException {
        List<PlannedFile> files = new ArrayList<>();
        Map<String, String> claimed = new HashMap<>();
        for (Exporter exporter : ExporterCatalog.exporters()) {
            if (kinds.contains(exporter.kind())) {
                for (ExportedFile file : exporter.export(source)) {
                    files.add(plan(exporter.kind(), file, claimed));
                }
            }
        }
        for (String unread : unread(files)) {
            ExportedFile file = new ExportedFile(unread, "", unread, null);
            files.add(
                    new PlannedFile(MANIFEST_KIND, file, ExportAction.REFUSED, null, errors(file)));
        }
        ExportManifest manifest = NextManifest.of(source, files, previous, kinds);
        PlannedFile itself = manifestFile(manifest);
        if (!manifest.files().isEmpty() || itself.before() != null) {
            files.add(itself);
        }
        return new Export(target.root(), files, leftOver(files, kinds), manifest);
    }

    /// Files with errors from which nothing could be made; to leave them out unsaid would make a
    /// half plan look whole.
    private Set<String> unread(List<PlannedFile> files) {
        Set<String> unread = new TreeSet<>();
        source.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.place().file())
                .forEach(unread::add);
        files.forEach(planned -> unread.remove(planned.file().from()));
        source.plan().regions().forEach(region -> unread.remove(region.root().file()));
        unread.removeAll(Set.of(Workspace.LAYOUT_FILE, source.plan().root().file()));
        return unread;
    }

    private PlannedFile plan(String kind, ExportedFile file, Map<String, String> claimed)
            throws ExportException {
        List<String> reasons = new ArrayList<>();
        SafePath.problem(file.path()).ifPresent(reasons::add);
        String other = claimed.putIfAbsent(SafePath.folded(file.path()), file.path());
        if (other != null) {
            reasons.add(
                    "%s and %s are one file on Windows and macOS. Rename one of the regions."
                            .formatted(other, file.path()));
        }
        errors(file).forEach(reasons::add);
        byte @Nullable [] before = reasons.isEmpty() ? read(file.path()) : null;
        if (before != null && !replaceEdited) {
            edited(file, before).ifPresent(reasons::add);
        }
        return new PlannedFile(kind, file, action(file, before, reasons), asText(before), reasons);
    }

    private static ExportAction action(
            ExportedFile file, byte @Nullable [] before, List<String> reasons) {
        if (!reasons.isEmpty()) {
            return ExportAction.REFUSED;
        }
        if (before == null) {
            return ExportAction.CREATE;
        }
        return Arrays.equals(before, bytes(file)) ? ExportAction.UNCHANGED : ExportAction.UPDATE;
    }

    /// The errors that keep a file from being written: those of its region, and those in the very
    /// file it is made from.
    private List<String> errors(ExportedFile file) {
        return source.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(
                        finding ->
                                (file.region() != null && file.region().equals(finding.region()))
                                        || finding.place().file().equals(file.from()))
                .map(ExportPlanner::words)
                .distinct()
                .toList();
    }

    private static String words(Finding finding) {
        return "%s: %s".formatted(finding.rule(), finding.message());
    }

    private Optional<String> edited(ExportedFile file, byte[] before) {
        boolean ours =
                previous.output(file.path())
                        .filter(output -> output.sha256().equals(Sha256.of(before)))
                        .isPresent();
        if (ours || Arrays.equals(before, bytes(file))) {
            return Optional.empty();
        }
        return Optional.of(
                previous.output(file.path()).isPresent()
                        ? "It was edited since the last export. Keep it, or replace it with --force."
                        : "A file that no export wrote stands here. Move it, or replace it with --force.");
    }

    private PlannedFile manifestFile(ExportManifest manifest) throws ExportException {
        ExportedFile file =
                new ExportedFile(
                        ExportManifest.FILE,
                        ManifestJson.write(manifest),
                        source.plan().root().file(),
                        null);
        byte @Nullable [] before = read(file.path());
        return new PlannedFile(
                MANIFEST_KIND, file, action(file, before, List.of()), asText(before), List.of());
    }

    private List<String> leftOver(List<PlannedFile> files, Set<String> kinds) {
        Set<String> made =
                Set.copyOf(files.stream().map(planned -> planned.file().path()).toList());
        return previous.files().stream()
                .filter(output -> kinds.contains(output.kind()) && !made.contains(output.path()))
                .map(ExportManifest.Output::path)
                .toList();
    }

    private byte @Nullable [] read(String path) throws ExportException {
        return target.read(path).orElse(null);
    }

    private static byte[] bytes(ExportedFile file) {
        return file.text().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> text(Optional<byte[]> bytes) {
        return bytes.map(ExportPlanner::asText);
    }

    private static @Nullable String asText(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
