package org.planisphere.model.finding;

import org.planisphere.model.YamlName;

/// How much a finding weighs: an error blocks the export of its region, a warning blocks a gate, an
/// info neither.
public enum Severity implements YamlName {
    ERROR,
    WARNING,
    INFO;

    @Override
    public String yaml() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
