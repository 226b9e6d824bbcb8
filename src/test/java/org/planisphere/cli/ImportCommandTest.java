package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.export.json.Json;
import tools.jackson.databind.JsonNode;

final class ImportCommandTest {
    private static final String STATE =
            "src/test/resources/org/planisphere/artifact/reality/west.tfstate";

    @TempDir private Path folder;

    @Test
    void aStateBecomesAPlanThatValidatesWithoutAnErrorOfItsText() throws IOException {
        Path to = folder.resolve("new/plan");
        CommandRun run = CommandRun.of("import", STATE, "--to", to.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith(STATE + ": Terraform state.\n\nIn the plan:\n  us-west-2: full, aws")
                .contains("Not understood, and so not in the plan:\n  " + STATE + ":")
                .contains(to + ": 3 files written.");
        assertThat(CommandRun.of("validate", to.toString()).out()).doesNotContain("error SYN");
    }

    @Test
    void aDryRunWritesNothing() {
        Path to = folder.resolve("new");
        CommandRun run =
                CommandRun.of(
                        "import", STATE, "--to", to.toString(), "--dry-run", "--format", "json");

        JsonNode json = Json.read(run.out());
        assertThat(json.propertyNames())
                .startsWith("schema", "source", "form", "to", "dry_run", "summary", "files");
        assertThat(json.path("files").get(0).path("path").asString()).isEqualTo("plan.yaml");
        assertThat(json.path("summary").path("not_understood").asInt()).isGreaterThan(3);
        assertThat(to).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        CommandRun run = CommandRun.of("import", STATE, "--to", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        folder
                                + ": the folder is not empty, and nothing in it is touched. Name a"
                                + " new one.\n");
        assertThat(entries()).containsExactly("mine.txt");
    }

    @Test
    void aDamagedFileOfAFolderIsToldAndEndsWithOne() throws IOException {
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Files.writeString(specs.resolve("a.yaml"), "region: {name: a, type: full}\n");
        Files.writeString(specs.resolve("b.yaml"), "region: [\n");

        CommandRun run =
                CommandRun.of("import", specs.toString(), "--to", folder.resolve("p").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "Damaged, and so not in the plan:\n  " + specs.resolve("b.yaml") + ":1:9:");
    }

    @Test
    void usageIsFilledIntoThePlanThatIsNamed() throws IOException {
        Path plan =
                Files.writeString(
                        folder.resolve("plan.yaml"),
                        """
                        plan: {name: small}
                        regions:
                          - artifact:
                              region: {name: a, type: full, provider: aws}  # ours
                        """);
        Path usage =
                Files.writeString(
                        folder.resolve("infracost-usage.yml"),
                        "resource_usage:\n  aws_nat_gateway.x: {monthly_data_processed_gb: 7}\n");
        String before = Files.readString(plan);

        CommandRun dry =
                CommandRun.of("import", usage.toString(), "--into", folder.toString(), "--dry-run");
        assertThat(dry.out()).contains("quantity: 7").contains("1 file would be written");
        assertThat(Files.readString(plan)).isEqualTo(before);

        assertThat(CommandRun.of("import", usage.toString(), "--into", folder.toString()).status())
                .isZero();
        assertThat(Files.readString(plan))
                .contains("# ours\n")
                .contains("{item: nat-gb, quantity: 7, unit: GB}");
    }

    @Test
    void eachKindOfFileSaysWhichTargetItNeeds() throws IOException {
        Path usage = Files.writeString(folder.resolve("u.yml"), "resource_usage: {}\n");

        assertThat(CommandRun.of("import", usage.toString(), "--to", "x").err())
                .contains("Name the plan with --into instead of --to.");
        assertThat(CommandRun.of("import", STATE, "--into", "samples/mvp").err())
                .contains("Name a new folder with --to instead of --into.");
        assertThat(CommandRun.of("import", STATE).status()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeImportedIsRefusedWithItsPlace() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.txt"), "hello");
        CommandRun run = CommandRun.of("import", odd.toString(), "--to", "x");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        odd
                                + ":1:1: this is no file that can be imported. Name a .tfstate,"
                                + " .json, .csv, .drawio or .yaml file, or a folder.\n");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(it -> it.getFileName().toString()).toList();
        }
    }
}
