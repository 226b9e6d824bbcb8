package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A display that is named but not there gets one sentence, not a stack trace.
class DeadDisplayTest {
    private static final String NO_DISPLAY =
            "There is no display here. The commands work without one: validate, cost, simulate,"
                    + " export.";

    @TempDir Path data;

    @ParameterizedTest
    @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY", ""})
    void theCommandsAreNamedAndTheProgramEndsWithTwo(String variable)
            throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "displays are found so");
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dplanisphere.data=" + data,
                        "-cp",
                        asShipped(),
                        Main.class.getName(),
                        "samples/storefront");
        Map<String, String> environment = program.environment();
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        if (!variable.isEmpty()) {
            // Nothing listens there.
            environment.put(variable, variable.equals("DISPLAY") ? ":59999" : "wayland-59999");
        }
        Process process = program.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo(NO_DISPLAY);
        assertThat(process.exitValue()).isEqualTo(2);
    }

    /// Without what stands only beside tests, such as their logging to the terminal.
    private static String asShipped() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
