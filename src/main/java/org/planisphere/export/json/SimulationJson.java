package org.planisphere.export.json;

import java.util.List;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The simulation of a plan as `planisphere/simulation/v1`; the points of its charts are left out.
public final class SimulationJson {
    private SimulationJson() {}

    public static String of(PlanSimulation simulation) {
        ObjectNode root = Json.object();
        root.put("schema", simulation.schema())
                .put("plan", simulation.plan())
                .put("scenario", simulation.scenario())
                .put("seed", simulation.seed())
                .put("runs", simulation.runs())
                .put("engine", simulation.engine());
        ArrayNode streams = root.putArray("streams");
        for (StreamLag stream : simulation.streams()) {
            ObjectNode node = (ObjectNode) RecordJson.tree(stream);
            node.remove("series");
            streams.add(node);
        }
        set(root, "failovers", simulation.failovers());
        set(root, "reads", simulation.reads());
        set(root, "conflicts", simulation.conflicts());
        set(root, "assumptions", simulation.assumptions());
        root.put("duration_s", simulation.durationS());
        set(root, "bands", simulation.bands());
        set(root, "partial_failures", simulation.partialFailures());
        set(root, "link_failures", simulation.linkFailures());
        return Json.write(root);
    }

    private static void set(ObjectNode root, String name, List<?> values) {
        root.set(name, RecordJson.tree(values));
    }
}
