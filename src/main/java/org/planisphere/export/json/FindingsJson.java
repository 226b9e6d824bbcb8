package org.planisphere.export.json;

import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.model.Waiver;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as `planisphere/findings/v1`.
public final class FindingsJson {
    private FindingsJson() {}

    public static String of(ParsedPlan parsed, List<Finding> findings) {
        ObjectNode root = Json.object();
        root.put("schema", "planisphere/findings/v1").put("plan", parsed.plan().name());
        ObjectNode summary = root.putObject("summary");
        for (Severity severity : Severity.values()) {
            long count =
                    findings.stream()
                            .filter(f -> f.severity() == severity && !f.isWaived())
                            .count();
            summary.put(severity.yaml(), count);
        }
        summary.put("waived", findings.stream().filter(Finding::isWaived).count());
        ArrayNode list = root.putArray("findings");
        findings.forEach(finding -> list.add(finding(parsed, finding)));
        return Json.write(root);
    }

    private static ObjectNode finding(ParsedPlan parsed, Finding finding) {
        Position position = parsed.locate(finding.place());
        ObjectNode node = Json.object();
        node.put("rule", finding.rule())
                .put("severity", finding.severity().yaml())
                .put("region", finding.region() == null ? null : finding.region().value())
                .put("file", finding.place().file())
                .put("line", position.line())
                .put("column", position.column())
                .put("pointer", finding.place().pointer())
                .put("message", finding.message())
                .put("fix", finding.fixes().isEmpty() ? null : finding.fixes().getFirst().label())
                .put("source", finding.source())
                .put("advice", finding.advice());
        Waiver waiver = finding.waiver();
        if (waiver == null) {
            node.putNull("waived");
        } else {
            node.putObject("waived")
                    .put("reason", waiver.reason())
                    .put("approver", waiver.approver())
                    .put("expires", waiver.expires());
        }
        return node;
    }
}
