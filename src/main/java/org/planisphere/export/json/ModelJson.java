package org.planisphere.export.json;

import org.planisphere.simulation.modelfile.StreamResult;
import org.planisphere.simulation.modelfile.calculate.Calculation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Results of model files as `planisphere/model-result/v1`.
public final class ModelJson {
    private ModelJson() {}

    /// @param result a record of the simulation, whose absent values are null
    public static String of(Record result) {
        return Json.write(RecordJson.tree(result));
    }

    public static String of(Calculation calculation) {
        return Json.write(tree(calculation));
    }

    static JsonNode tree(Calculation calculation) {
        ObjectNode root = Json.object();
        root.put("schema", StreamResult.SCHEMA)
                .put("kind", "calculate")
                .put("what", calculation.what());
        for (Calculation.Value value : calculation.values()) {
            root.put(value.name(), Json.number(value.value()));
        }
        return root;
    }
}
