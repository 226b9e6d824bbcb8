package org.planisphere.artifact.yaml;

/// Says why a text is no YAML that this program reads.
public final class YamlRefusedException extends TextRefusedException {
    private static final long serialVersionUID = 1L;

    /// @param line first line is 1
    /// @param column first column is 1
    /// @param problem what is wrong, with values, without a full stop
    /// @param advice what to do, one sentence
    public YamlRefusedException(int line, int column, String problem, String advice) {
        super(line, column, problem, advice);
    }
}
