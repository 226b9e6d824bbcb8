package org.planisphere.cli.modelfile;

import org.planisphere.artifact.yaml.YamlNode.Span;

/// A model file that cannot be run; the message is `FILE:LINE:COLUMN: what is wrong. What to do.`
public final class ModelFileException extends Exception {
    private static final long serialVersionUID = 1L;

    ModelFileException(String file, int line, int column, String problem, String advice) {
        super("%s:%d:%d: %s. %s".formatted(file, line, column, problem, advice));
    }

    ModelFileException(String file, Span at, String problem, String advice) {
        this(file, at.line(), at.column(), problem, advice);
    }

    ModelFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
