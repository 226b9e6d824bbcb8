package org.planisphere.simulation.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Plan;

/// The shipped samples as plans, as they are or with their text changed.
final class SamplePlans {
    private SamplePlans() {}

    static Plan read(String name) {
        return read(name, UnaryOperator.identity());
    }

    /// A sample with every file changed by a function of its text.
    static Plan read(String name, UnaryOperator<String> change) {
        Path folder = Path.of("samples", name);
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, change.apply(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return PlanReader.read(new Workspace(name, texts)).plan();
    }
}
