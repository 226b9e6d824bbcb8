package org.planisphere.artifact.imports;

import org.planisphere.artifact.yaml.YamlRefusedException;

/// A file that cannot be imported, with the place where a person has to look.
public final class ImportRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String sentence;

    /// @param file as messages name it
    /// @param line from 1
    /// @param column from 1
    /// @param problem what is wrong, without a full stop
    /// @param advice what to do, a sentence
    public ImportRefusedException(
            String file, int line, int column, String problem, String advice) {
        super("%s:%d:%d: %s. %s".formatted(file, line, column, problem, advice));
        this.place = "%s:%d:%d".formatted(file, line, column);
        this.sentence = "%s. %s".formatted(problem, advice);
    }

    /// A text that the front door for YAML, or the one for UTF-8, has refused.
    public ImportRefusedException(String file, YamlRefusedException refused) {
        this(file, refused.line(), refused.column(), refused.problem(), refused.advice());
    }

    /// `FILE:LINE:COLUMN`.
    public String place() {
        return place;
    }

    /// What is wrong, and what to do.
    public String sentence() {
        return sentence;
    }
}
