package org.planisphere.model.finding;

import java.util.List;

/// A mechanical cure for a finding.
///
/// @param label what it does, as a command with the value in it: `Use 10.21.0.0/16`
public record Fix(String label, List<TextChange> changes) {
    public Fix {
        changes = List.copyOf(changes);
    }

    public Fix(String label, TextChange change) {
        this(label, List.of(change));
    }
}
