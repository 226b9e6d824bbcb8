package org.planisphere.workbench.specs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.finding.Finding;
import org.planisphere.workbench.session.Snapshot;

/// The files of a plan with the marks of its findings.
public final class SpecFiles {
    private SpecFiles() {}

    /// Every text of the plan that people write, in the order of their paths with the plan file
    // first.
    public static List<SpecFile> of(Snapshot snapshot) {
        Map<String, List<Finding>> findings =
                snapshot.openFindings().stream()
                        .collect(Collectors.groupingBy(finding -> finding.place().file()));
        String root = snapshot.plan().root().file();
        return snapshot.workspace().paths().stream()
                .filter(SpecFiles::isWritten)
                .sorted(
                        java.util.Comparator.comparing((String path) -> !path.equals(root))
                                .thenComparing(path -> path))
                .map(path -> file(snapshot, path, findings.getOrDefault(path, List.of())))
                .toList();
    }

    /// Whether people write it: not what exists, and not what an export wrote.
    private static boolean isWritten(String path) {
        return !path.startsWith(Workspace.INVENTORY + "/")
                && !path.startsWith(Workspace.GENERATED)
                && !path.endsWith(".json");
    }

    /// One text of the plan; without text where there is no such file.
    public static SpecFile of(Snapshot snapshot, String path) {
        return file(
                snapshot,
                path,
                snapshot.openFindings().stream()
                        .filter(finding -> finding.place().file().equals(path))
                        .toList());
    }

    private static SpecFile file(Snapshot snapshot, String path, List<Finding> findings) {
        return new SpecFile(
                path,
                snapshot.workspace().text(path).orElse(""),
                findings.stream().map(finding -> mark(snapshot, finding)).toList());
    }

    private static Mark mark(Snapshot snapshot, Finding finding) {
        Position at = snapshot.locate(finding.place());
        return new Mark(
                at.line(),
                at.column(),
                finding.severity(),
                "%s: %s %s".formatted(finding.rule(), finding.message(), finding.advice()));
    }
}
