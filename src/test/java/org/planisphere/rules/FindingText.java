package org.planisphere.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;

/// Findings as golden files keep them: one a line.
final class FindingText {
    private FindingText() {}

    static String of(ParsedPlan parsed, Finding finding) {
        Position position = parsed.locate(finding.place());
        String fixes = finding.fixes().stream().map(Fix::label).collect(Collectors.joining(" | "));
        return "%s %s %s:%d:%d %s %s %s%s\n"
                .formatted(
                        finding.severity(),
                        finding.rule(),
                        finding.place().file(),
                        position.line(),
                        position.column(),
                        finding.place().pointer().isEmpty() ? "-" : finding.place().pointer(),
                        finding.message(),
                        finding.advice(),
                        fixes.isEmpty() ? "" : " -> " + fixes);
    }

    static String of(ParsedPlan parsed, List<Finding> findings) {
        return findings.stream().map(finding -> of(parsed, finding)).collect(Collectors.joining());
    }
}
