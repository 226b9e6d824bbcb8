package org.planisphere.export.json;

import org.planisphere.simulation.modelfile.calculate.Calculation;
import tools.jackson.databind.JsonNode;

/// Results of model files for a terminal: the same names and values, one a line.
public final class ModelText {
    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    public static String of(Record result) {
        return of(RecordJson.tree(result));
    }

    public static String of(Calculation calculation) {
        return of(ModelJson.tree(calculation));
    }

    private static String of(JsonNode result) {
        ModelText lines = new ModelText();
        lines.add("", result);
        return lines.text.toString();
    }

    private void add(String name, JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry((key, value) -> add(name.isEmpty() ? key : name + "." + key, value));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add("%s[%d]".formatted(name, i), node.get(i));
            }
        } else {
            text.append("%-36s %s\n".formatted(name, node.isNull() ? "none" : node.asString()));
        }
    }
}
