package org.planisphere.workbench.specs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planisphere.model.finding.Severity;

/// A finding as the editor shows it beside a line.
///
/// @param line first line is 1
/// @param column first column is 1
/// @param text what the tooltip says
public record Mark(int line, int column, Severity severity, String text) {
    /// The lines that have other marks than before.
    static SortedSet<Integer> linesThatDiffer(List<Mark> before, List<Mark> now) {
        Set<Mark> differing = new HashSet<>(before);
        now.forEach(
                mark -> {
                    if (!differing.remove(mark)) {
                        differing.add(mark);
                    }
                });
        return differing.stream().map(Mark::line).collect(Collectors.toCollection(TreeSet::new));
    }
}
