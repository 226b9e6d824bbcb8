package org.planisphere.artifact.disk;

import java.util.List;

/// Says why nothing was saved; the files are as they were, and the edits are still in memory.
public final class SaveException extends Exception {
    private static final long serialVersionUID = 1L;

    /// What kind of trouble it is, for whoever offers a way out.
    public enum Reason {
        /// Somebody else changed a file since it was opened.
        CHANGED_OUTSIDE,
        /// The file may not be written.
        READ_ONLY,
        /// The disk is full.
        NO_SPACE,
        /// The disk failed in another way.
        DISK
    }

    private final Reason reason;
    private final transient List<String> files;

    public SaveException(Reason reason, List<String> files, String message) {
        super(message);
        this.reason = reason;
        this.files = List.copyOf(files);
    }

    SaveException(Reason reason, List<String> files, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.files = List.copyOf(files);
    }

    public Reason reason() {
        return reason;
    }

    /// The files it is about, by their names in the plan.
    public List<String> files() {
        return files;
    }
}
