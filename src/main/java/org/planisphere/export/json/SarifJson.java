package org.planisphere.export.json;

import java.util.List;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as SARIF 2.1.0 (OASIS, 2020), the form that code hosts show beside the lines of a pull
/// request.
public final class SarifJson {
    private SarifJson() {}

    /// @param version of the program
    public static String of(ParsedPlan parsed, List<Finding> findings, String version) {
        ObjectNode root = Json.object();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver =
                run.putObject("tool")
                        .putObject("driver")
                        .put("name", "planisphere")
                        .put("version", version);
        ArrayNode rules = driver.putArray("rules");
        used(parsed, findings).forEach(info -> rules.add(rule(info)));
        ArrayNode results = run.putArray("results");
        findings.forEach(finding -> results.add(result(parsed, finding)));
        return Json.write(root);
    }

    private static List<RuleInfo> used(ParsedPlan parsed, List<Finding> findings) {
        return findings.stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .flatMap(id -> RuleCatalog.page(id, parsed.plan()).stream())
                .toList();
    }

    private static ObjectNode rule(RuleInfo info) {
        ObjectNode rule = Json.object().put("id", info.id());
        rule.putObject("shortDescription").put("text", info.title());
        rule.putObject("fullDescription").put("text", info.why());
        rule.putObject("help").put("text", info.advice());
        rule.putObject("defaultConfiguration").put("level", level(info.severity()));
        return rule;
    }

    private static ObjectNode result(ParsedPlan parsed, Finding finding) {
        Position position = parsed.locate(finding.place());
        ObjectNode result =
                Json.object().put("ruleId", finding.rule()).put("level", level(finding.severity()));
        result.putObject("message").put("text", finding.message() + " " + finding.advice());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", finding.place().file());
        place.putObject("region")
                .put("startLine", position.line())
                .put("startColumn", position.column());
        if (finding.isWaived()) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("justification", finding.waiverSentence());
        }
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
