package org.planisphere.artifact.yaml;

/// Says why a text cannot be read, where, and what to do about it.
public abstract class TextRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;
    private final String advice;

    /// @param line first line is 1
    /// @param column first column is 1
    /// @param problem what is wrong, with values, without a full stop
    /// @param advice what to do, one sentence
    protected TextRefusedException(int line, int column, String problem, String advice) {
        super("%d:%d: %s. %s".formatted(line, column, problem, advice));
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.advice = advice;
    }

    /// The whole sentence with its place, such as `4:1: this is wrong. Do that.`
    public String said() {
        return "%d:%d: %s. %s".formatted(line, column, problem, advice);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String problem() {
        return problem;
    }

    public String advice() {
        return advice;
    }
}
