package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command loads no library that it does not use.
class LightStartTest {
    @TempDir private Path folder;

    @Test
    void theVersionIsToldWithoutGitAndWithoutJavaFx() throws Exception {
        assertThat(loadedBy("--version"))
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("org.eclipse.jgit"))
                .noneMatch(name -> name.startsWith("javafx."));
    }

    /// The classes that a run of the program loads, by their names.
    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load=info:file=" + log,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process run =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .start();
        assertThat(run.waitFor()).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
                .filter(name -> name.contains("."))
                .toList();
    }
}
