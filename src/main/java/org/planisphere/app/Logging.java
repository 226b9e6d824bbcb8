package org.planisphere.app;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sends everything that libraries log to the program's log file and keeps the terminal quiet.
final class Logging {
    /// Kept, for a logger that nobody holds forgets its filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logging() {}

    static void start() {
        LogManager.getLogManager().reset();
        SLF4JBridgeHandler.install();
        Logger.getLogger("").setLevel(Level.INFO);
        // We start from the class path on purpose; JavaFX says at each start that it would rather
        // not.
        JAVAFX.setFilter(
                record ->
                        record.getMessage() == null
                                || !record.getMessage()
                                        .contains("Unsupported JavaFX configuration"));
    }
}
