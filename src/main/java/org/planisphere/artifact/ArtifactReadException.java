package org.planisphere.artifact;

import java.nio.file.Path;

/// Says why a path cannot be opened as a plan, in one line for whoever named it.
public final class ArtifactReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path path;

    public ArtifactReadException(Path path, String message) {
        super(message);
        this.path = path;
    }

    public ArtifactReadException(Path path, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    public Path path() {
        return path;
    }
}
