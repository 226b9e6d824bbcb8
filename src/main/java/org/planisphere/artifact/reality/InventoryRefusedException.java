package org.planisphere.artifact.reality;

/// A file that cannot be read as an inventory, with the place where a person has to look.
public final class InventoryRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;
    private final String advice;

    InventoryRefusedException(int line, int column, String problem, String advice) {
        super("%d:%d: %s. %s".formatted(line, column, problem, advice));
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.advice = advice;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /// What is wrong, without a full stop.
    public String problem() {
        return problem;
    }

    /// What to do, a sentence.
    public String advice() {
        return advice;
    }
}
