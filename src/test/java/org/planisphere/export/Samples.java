package org.planisphere.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.finding.Finding;

/// The shipped samples as what an export is made from.
final class Samples {
    private Samples() {}

    static ExportSource storefront(Finding... findings) {
        return source(workspace("storefront"), findings);
    }

    static ExportSource source(Workspace workspace, Finding... findings) {
        return new ExportSource(workspace, PlanReader.read(workspace).plan(), List.of(findings));
    }

    static Workspace workspace(String name) {
        Path folder = Path.of("samples", name);
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Workspace(name, texts);
    }
}
