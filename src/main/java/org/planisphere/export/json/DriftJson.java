package org.planisphere.export.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.history.Commit;
import org.planisphere.artifact.history.LastMatch;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.drift.DriftReport;
import org.planisphere.rules.drift.DriftReport.Compared;
import org.planisphere.rules.drift.JudgedDifference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A comparison as `planisphere/drift/v1`.
public final class DriftJson {
    private DriftJson() {}

    /// @param past when the pairs matched last, as far as that is known
    public static String of(ParsedPlan parsed, DriftReport report, List<LastMatch> past) {
        ObjectNode root = Json.object();
        root.put("schema", "planisphere/drift/v1").put("plan", report.plan());
        root.put("against", report.against());
        ArrayNode differences = root.putArray("differences");
        report.differences().forEach(it -> write(differences.addObject(), parsed, it));
        ArrayNode compared = root.putArray("compared");
        report.compared().forEach(it -> write(compared.addObject(), it, past));
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

    private static void write(ObjectNode node, Compared pair, List<LastMatch> past) {
        node.put("left", pair.left()).put("right", pair.right());
        past.stream()
                .filter(it -> it.left().value().equals(pair.left()))
                .filter(it -> it.right().value().equals(pair.right()))
                .findFirst()
                .ifPresent(it -> write(node.putObject("last_matched"), it));
    }

    private static void write(ObjectNode node, LastMatch past) {
        node.put("now", past.now());
        write(node, "commit", "at", past.matched());
        write(node, "differs_since_commit", "differs_since", past.differsSince());
        node.put("commits", past.commits()).put("whole_history", past.whole());
    }

    private static void write(ObjectNode node, String id, String at, @Nullable Commit commit) {
        node.put(id, commit == null ? null : commit.id());
        node.put(at, commit == null ? null : commit.at().toString());
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
