package org.planisphere.cli;

import java.io.Console;
import java.util.Optional;
import org.planisphere.simulation.core.RunControl;

/// Shows how far a run is, on a terminal only; the shell's interrupt key ends the program.
final class TerminalProgress implements RunControl {
    private final boolean shown =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private int shownPercent;

    @Override
    public void progress(double fraction) {
        int percent = (int) (fraction * 100);
        if (shown && percent > shownPercent) {
            shownPercent = percent;
            // Standard error, so that a result sent to a file or pipe stays clean.
            System.err.print(percent < 100 ? "\r%3d %%".formatted(percent) : "\r     \r");
            System.err.flush();
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
