package org.planisphere.cli;

import java.nio.file.Path;
import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// Findings for a terminal: one line each, with a place that editors and terminals can follow.
final class FindingsText {
    private FindingsText() {}

    static String of(Path folder, ParsedPlan parsed, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            Position position = parsed.locate(finding.place());
            text.append(folder.resolve(finding.place().file()).toString().replace('\\', '/'))
                    .append(":%d:%d: ".formatted(position.line(), position.column()))
                    .append(finding.isWaived() ? "waived " : "")
                    .append(finding.severity().yaml())
                    .append(' ')
                    .append(finding.rule())
                    .append(' ')
                    .append(Sentence.end(finding.message()));
            if (!finding.advice().isEmpty()) {
                text.append(' ').append(Sentence.end(finding.advice()));
            }
            if (finding.isWaived()) {
                text.append(' ').append(Sentence.end(finding.waiverSentence()));
            }
            text.append('\n');
        }
        return text.append(summary(parsed.plan().name(), findings)).append('\n').toString();
    }

    private static String summary(String plan, List<Finding> findings) {
        long waived = findings.stream().filter(Finding::isWaived).count();
        return "%s: %s, %s, %s%s."
                .formatted(
                        plan,
                        Sentence.count(count(findings, Severity.ERROR), "error"),
                        Sentence.count(count(findings, Severity.WARNING), "warning"),
                        Sentence.count(count(findings, Severity.INFO), "note"),
                        waived == 0 ? "" : ", %d waived".formatted(waived));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isWaived())
                .count();
    }
}
