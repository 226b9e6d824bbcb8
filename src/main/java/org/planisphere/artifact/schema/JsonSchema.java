package org.planisphere.artifact.schema;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/// The formats as JSON Schema (draft 2020-12), for editors: made from the tables that the readers
/// check with, so that an editor accepts what a reader accepts.
///
/// Unknown keys of a region or plan stay allowed, because their reader keeps them too; that of
/// model files refuses them.
public final class JsonSchema {
    private static final ObjectWriter WRITER =
            new ObjectMapper()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /// Of a Region Artifact.
    public static ObjectNode region() {
        return document(
                RegionSchema.FORMAT, "Region Artifact", RegionSchema.ARTIFACT, SchemaHelp.ARTIFACT);
    }

    /// Of a plan file.
    public static ObjectNode plan() {
        return document(PlanSchema.FORMAT, "Plan", PlanSchema.PLAN, SchemaHelp.PLAN);
    }

    /// Of a model file.
    public static ObjectNode model() {
        return document(ModelSchema.FORMAT, "Model file", ModelSchema.MODEL, SchemaHelp.MODEL);
    }

    /// A schema as the text of its file: the same on every machine.
    public static String text(ObjectNode schema) {
        return WRITER.writeValueAsString(schema) + "\n";
    }

    private static ObjectNode document(String format, String title, Kind.Fields root, String path) {
        ObjectNode schema = SchemaWriter.NODES.objectNode();
        schema.put("$schema", DRAFT);
        // An id has to be an absolute URI, or validators refuse the whole schema.
        schema.put("$id", "urn:" + format.replace('/', ':'));
        schema.put("title", title);
        SchemaWriter writer = new SchemaWriter();
        schema.setAll(writer.fields(root, path));
        writer.named().ifPresent(named -> schema.set("$defs", named));
        return schema;
    }
}
