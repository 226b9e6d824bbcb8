package org.planisphere.export.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.drift.DriftReport;
import org.planisphere.rules.drift.JudgedDifference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as `planisphere/drift/v1`.
public final class DriftJson {
    private DriftJson() {}

    public static String of(ParsedPlan parsed, DriftReport report) {
        ObjectNode root = Json.object();
        root.put("schema", "planisphere/drift/v1").put("plan", report.plan());
        root.put("against", report.against());
        ArrayNode differences = root.putArray("differences");
        report.differences().forEach(it -> write(differences.addObject(), parsed, it));
        ArrayNode compared = root.putArray("compared");
        report.compared()
                .forEach(
                        it -> compared.addObject().put("left", it.left()).put("right", it.right()));
        ArrayNode specs = root.putArray("specs");
        report.specs()
                .forEach(it -> specs.addObject().put("region", it.region()).put("spec", it.hash()));
        ArrayNode notUnderstood = root.putArray("not_understood");
        report.notUnderstood()
                .forEach(
                        (type, count) ->
                                notUnderstood.addObject().put("type", type).put("count", count));
        ArrayNode notes = root.putArray("notes");
        report.notes().forEach(notes::add);
        return Json.write(root);
    }

    private static void write(ObjectNode node, ParsedPlan parsed, JudgedDifference judged) {
        node.put("left", judged.left())
                .put("right", judged.right())
                .put("pointer", judged.place().pointer());
        value(node, "left_value", judged.difference().leftValue());
        value(node, "right_value", judged.difference().rightValue());
        Position at = parsed.locate(judged.place());
        node.put("kind", judged.difference().kind().word())
                .put("allowed", judged.difference().allowed())
                .put("rule", judged.rule())
                .put("severity", judged.severity().yaml())
                .put("path", judged.difference().path())
                .put("file", judged.place().file())
                .put("line", at.line())
                .put("column", at.column());
        if (judged.difference().allowed()) {
            node.put("reason", judged.excuse());
        }
    }

    private static void value(ObjectNode node, String key, @Nullable Object value) {
        switch (value) {
            case null -> node.putNull(key);
            case Number number ->
                    node.put(key, new BigDecimal(Numbers.plain(number.doubleValue())));
            case Boolean truth -> node.put(key, truth);
            case List<?> list -> {
                ArrayNode items = node.putArray(key);
                list.forEach(item -> items.add(String.valueOf(item)));
            }
            default -> node.put(key, value.toString());
        }
    }
}
