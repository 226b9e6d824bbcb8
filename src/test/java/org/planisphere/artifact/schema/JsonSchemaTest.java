package org.planisphere.artifact.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planisphere.artifact.Fixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The published schemas, tried by somebody else's validator.
class JsonSchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> regionsOfTheSamples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files
                    .filter(file -> file.toString().contains("regions/"))
                    .filter(file -> !file.startsWith(Path.of("samples", "broken")))
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyKeyThatTheReaderKnowsIsAccepted() {
        assertThat(
                        problems(
                                JsonSchema.region(),
                                Fixture.harbor().text("regions/us-west-2.yaml").orElseThrow()))
                .isEmpty();
        assertThat(problems(JsonSchema.plan(), Fixture.harbor().text("plan.yaml").orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("regionsOfTheSamples")
    void theSamplesAreAccepted(Path region) throws IOException {
        assertThat(problems(JsonSchema.region(), Files.readString(region))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region: {type: full}                                        | /region",
                "region: {name: a, type: huge}                               | /region/type",
                "region: {name: a, type: full, zones: 99}                    | /region/zones",
                "{region: {name: a, type: full}, networking: {vpc_cidr: 10}} | /networking/vpc_cidr",
                "{region: {name: a, type: full}, reliability: {rto: soon}}   | /reliability/rto",
                "{region: {name: a, type: full}, phases: {party: {}}}        | /phases",
            })
    void whatTheReaderRefusesIsRefusedAtTheSamePlace(String yaml, String pointer) {
        assertThat(problems(JsonSchema.region(), yaml))
                .isNotEmpty()
                .allSatisfy(
                        problem ->
                                assertThat(problem.getInstanceLocation().toString())
                                        .isEqualTo(pointer));
    }

    @Test
    void unknownKeysStayAllowed() {
        assertThat(
                        problems(
                                JsonSchema.region(),
                                "{region: {name: a, type: full, x-team: blue}, later: [1]}"))
                .isEmpty();
    }

    private static List<Error> problems(ObjectNode schema, String yaml) {
        Schema validator =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema);
        JsonNode value = YAML.readTree(yaml);
        return validator.validate(value);
    }
}
