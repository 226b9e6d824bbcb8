package org.planisphere.cli;

/// What the command line tells the shell when it ends.
public final class ExitStatus {
    /// Done, nothing found at or above the level asked for.
    public static final int DONE = 0;

    /// Findings, or an export refused because of them.
    public static final int FINDINGS = 1;

    /// Wrong usage or input that cannot be read.
    public static final int REFUSED = 2;

    /// A bug of the program.
    public static final int BUG = 3;

    private ExitStatus() {}
}
