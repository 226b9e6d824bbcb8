package org.planisphere.cli;

import org.planisphere.model.finding.Severity;
import picocli.CommandLine.Option;

/// From which severity on a command ends with status 1.
final class FailOnOption {
    enum Least {
        error(Severity.ERROR),
        warning(Severity.WARNING);

        private final Severity severity;

        Least(Severity severity) {
            this.severity = severity;
        }
    }

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "The least severity that ends with status 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "error")
    private Least least = Least.error;

    Severity severity() {
        return least.severity;
    }

    boolean isReachedBy(Severity severity) {
        return severity.compareTo(least.severity) <= 0;
    }
}
