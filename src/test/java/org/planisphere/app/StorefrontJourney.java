package org.planisphere.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A way through the program's window that starts with a copy of the storefront.
abstract class StorefrontJourney {
    @TempDir Path folder;

    /// The plan's folder on the disk.
    PlanFolder plan;

    /// The texts of the plan's files at the start, by name.
    SortedMap<String, String> start;

    OpenWindow window;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    final void openTheStorefront() throws IOException {
        plan = PlanFolder.storefrontIn(folder);
        start = plan.texts();
        window = openAgain();
    }

    @AfterEach
    final void closeTheWindow() {
        window.close();
    }

    /// One more window on the plan, as after a restart of the program.
    final OpenWindow openAgain() {
        return OpenWindow.on(plan, folder.resolve("data"), exports());
    }

    /// Where exports go.
    final Path exports() {
        return folder.resolve("exports");
    }
}
