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

/// Plans to simulate: the shipped samples, and a shop whose figures tests rely on.
final class SamplePlans {
    private SamplePlans() {}

    static Plan sample(String name) {
        return read(Path.of("samples", name), UnaryOperator.identity());
    }

    static Plan shop() {
        return shop(UnaryOperator.identity());
    }

    /// The shop with every file changed by a function of its text.
    static Plan shop(UnaryOperator<String> change) {
        return read(Path.of("src/test/resources/org/planisphere/simulation/scenario/shop"), change);
    }

    private static Plan read(Path folder, UnaryOperator<String> change) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, change.apply(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return PlanReader.read(new Workspace(folder.getFileName().toString(), texts)).plan();
    }
}
