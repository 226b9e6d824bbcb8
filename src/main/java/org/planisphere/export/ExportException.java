package org.planisphere.export;

import org.jspecify.annotations.Nullable;

/// The target folder cannot be read or written; the message is for whoever asked for the export.
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        this(message, null);
    }

    public ExportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
