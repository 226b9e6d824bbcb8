package org.planisphere.workbench.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// How many findings of each severity a plan has.
public record ProblemCounts(int errors, int warnings, int infos) {
    public static final ProblemCounts NONE = new ProblemCounts(0, 0, 0);

    public static ProblemCounts of(Collection<Finding> findings) {
        return new ProblemCounts(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO));
    }

    private static int count(Collection<Finding> findings, Severity severity) {
        return (int)
                findings.stream()
                        .filter(finding -> finding.severity() == severity && !finding.isWaived())
                        .count();
    }

    public int total() {
        return errors + warnings + infos;
    }

    /// The counts that are not zero as one phrase: `1 error · 2 warnings`, or `No problems`.
    public String words() {
        List<String> words = new ArrayList<>();
        add(words, errors, "error", "errors");
        add(words, warnings, "warning", "warnings");
        add(words, infos, "hint", "hints");
        return words.isEmpty() ? "No problems" : String.join(" · ", words);
    }

    /// The weightiest of the counts alone: `1 error`, or `No problems`.
    public String brief() {
        return new ProblemCounts(
                        errors, errors > 0 ? 0 : warnings, errors + warnings > 0 ? 0 : infos)
                .words();
    }

    private static void add(List<String> words, int count, String one, String many) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : many));
        }
    }
}
