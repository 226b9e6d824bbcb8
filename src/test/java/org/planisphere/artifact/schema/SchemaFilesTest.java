package org.planisphere.artifact.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the published schemas into `target/schemas`, where packaging finds them.
class SchemaFilesTest {
    private static final Path FOLDER = Path.of("target", "schemas");

    @Test
    void eachFormatHasAFileThatIsASchema() throws IOException {
        Map<String, ObjectNode> schemas =
                Map.of(
                        "region", JsonSchema.region(),
                        "plan", JsonSchema.plan(),
                        "model", JsonSchema.model());
        Files.createDirectories(FOLDER);
        JsonNode anything = Json.read("{}");
        for (Map.Entry<String, ObjectNode> format : schemas.entrySet()) {
            Path file = FOLDER.resolve(format.getKey() + ".schema.json");
            Files.writeString(file, Json.write(format.getValue()));

            JsonNode written = Json.read(Files.readString(file));
            assertThat(written.path("$id").asString()).endsWith(format.getKey() + ":v1");
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(written)
                                    .validate(anything))
                    .as(format.getKey())
                    .isNotEmpty();
        }
    }
}
