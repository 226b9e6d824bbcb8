package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

class SchemaCommandTest {
    @Test
    void theSchemaOfARegionNamesItsFormatAndExplainsItsKeys() {
        CommandRun run = CommandRun.of("schema", "region");

        JsonNode schema = Json.read(run.out());
        assertThat(run.status()).isZero();
        assertThat(schema.path("$id").asString()).isEqualTo("urn:planisphere:region:v1");
        assertThat(schema.at("/properties/reliability/properties/rto/description").asString())
                .isEqualTo("Longest time until users are served again.");
    }

    @Test
    void aPlanContainsTheSchemaOfItsRegions() {
        JsonNode schema = Json.read(CommandRun.of("schema", "plan").out());

        assertThat(
                        schema.at(
                                        "/properties/regions/items/properties/artifact/properties/region"
                                                + "/properties/type/enum")
                                .size())
                .isEqualTo(3);
    }

    @Test
    void anUnknownFormatIsRefused() {
        CommandRun run = CommandRun.of("schema", "regoin");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("regoin").contains("region, plan");
    }

    @Test
    void theSchemaOfModelFilesIsPrintedToo() {
        JsonNode schema = Json.read(CommandRun.of("schema", "model").out());

        assertThat(schema.path("$id").asString()).isEqualTo("urn:planisphere:model:v1");
    }

    @Test
    void severalSchemasAreWrittenIntoAFolder(@TempDir Path folder) throws Exception {
        Path to = folder.resolve("schemas");
        CommandRun run = CommandRun.of("schema", "region", "plan", "model", "--to", to.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        for (String format : List.of("region", "plan", "model")) {
            assertThat(Files.readString(to.resolve(format + ".schema.json")))
                    .isEqualTo(CommandRun.of("schema", format).out());
        }
    }

    @Test
    void severalSchemasNeedAFolder() {
        CommandRun run = CommandRun.of("schema", "region", "plan");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("several schemas need --to FOLDER");
    }
}
