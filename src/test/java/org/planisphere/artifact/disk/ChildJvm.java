package org.planisphere.artifact.disk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process of its own for tests that kill one.
public final class ChildJvm {
    private ChildJvm() {}

    /// Runs a class of the tests; nothing is started yet.
    public static ProcessBuilder of(Class<?> main, String... args) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
