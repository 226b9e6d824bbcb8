package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// A window that nobody touches draws nothing and leaves the processor to others.
class RestingWindowTest {
    /// A window that never comes to rest is laid out sixty times a second.
    private static final int FEW = 12;

    @TempDir private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topology", "specs"})
    void theViewsThatAreOpenAllDayComeToRest(String view) throws IOException, InterruptedException {
        PlanFolder plan = PlanFolder.storefrontIn(folder);
        try (OpenWindow window =
                OpenWindow.on(plan, folder.resolve("data"), folder.resolve("exports"))) {
            window.click("#outline-us-west-2").click("#view-" + view);
            window.until(
                    "the day was simulated", () -> !window.text("#status-simulated").isEmpty());
            Thread.sleep(Duration.ofMillis(500));

            assertThat(window.layoutsWithin(Duration.ofSeconds(2))).isLessThan(FEW);
        }
    }
}
