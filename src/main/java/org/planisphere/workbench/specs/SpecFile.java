package org.planisphere.workbench.specs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.finding.Severity;

/// A file of the plan with the marks of its findings.
///
/// @param path relative to the plan's folder, with forward slashes
public record SpecFile(String path, String text, List<Mark> marks) {
    public SpecFile {
        marks = List.copyOf(marks);
    }

    /// The weightiest severity among the marks.
    public Optional<Severity> worst() {
        return marks.stream().map(Mark::severity).min(Comparator.naturalOrder());
    }
}
