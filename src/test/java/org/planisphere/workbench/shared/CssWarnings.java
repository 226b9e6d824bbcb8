package org.planisphere.workbench.shared;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Collects what JavaFX says about stylesheets between its making and its closing.
public final class CssWarnings implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger("javafx.css");

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord record) {
                    if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                        messages.add(record.getMessage());
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    public CssWarnings() {
        LOGGER.addHandler(handler);
    }

    /// Everything said so far.
    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void close() {
        LOGGER.removeHandler(handler);
    }
}
