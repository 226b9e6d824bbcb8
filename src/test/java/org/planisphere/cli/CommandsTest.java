package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {
    private static final String PLAN = "samples/storefront";

    @Test
    void aPlanAloneOpensTheWorkbench() {
        assertThat(CommandRun.of(PLAN)).isEqualTo(new CommandRun(0, "", "", List.of(PLAN)));
    }

    @Test
    void nothingAtAllOpensTheWorkbenchWithoutAPlan() {
        assertThat(CommandRun.of()).isEqualTo(new CommandRun(0, "", "", List.of("null")));
    }

    @Test
    void aMistypedCommandIsRefusedWithTheNearestOne() {
        assertThat(CommandRun.of("valdate", PLAN))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                                planisphere: valdate is no command. Did you mean validate?
                                Try 'planisphere --help' for more.
                                """,
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "de-DE"})
    void theLanguageOfTheMachineChangesNothing(String language) {
        CommandRun findings = CommandRun.of("validate", "samples/broken");
        CommandRun cost = CommandRun.of("cost", PLAN);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(CommandRun.of("validate", "samples/broken")).isEqualTo(findings);
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(CommandRun.of("cost", PLAN)).isEqualTo(cost);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost", "simulate"})
    void aFileThatCannotBeReadIsNeverCountedAsNothing(String command, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "region:\n  name: us-east-1\n  name: eu-west-1\n");

        CommandRun run = CommandRun.of(command, file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        file
                                + ":3:3: name is given twice (first in line 2). Keep one."
                                + " Nothing of this file is counted.\n");
    }

    @Test
    void aFileThatIsNoYamlIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "region: {name: us-east-1, type: full}\n");

        assertThat(CommandRun.of("validate", file.toString()))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                file
                                        + ": a region artifact is a file that ends in .yaml or .yml."
                                        + " Rename the file, or name another.\n",
                                List.of()));
    }

    @Test
    void aMistypedCommandAloneIsNotTakenForAPlan() {
        assertThat(CommandRun.of("exprot").err())
                .startsWith(
                        "planisphere: exprot is neither a command nor a plan. Did you mean export?");
    }

    @Test
    void aMistypedOptionIsRefusedWithTheNearestOne() {
        CommandRun run = CommandRun.of("validate", PLAN, "--fromat", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("planisphere: there is no option --fromat. Did you mean --format?");
    }

    @Test
    void aWrongValueOfAnOptionNamesTheRightOnes() {
        CommandRun run = CommandRun.of("validate", PLAN, "--format", "xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("expected one of [text, json, sarif] but was 'xml'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "cost", "simulate", "export"})
    void everyCommandHasHelpWithAnExample(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("Example").contains("  planisphere " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theHelpOfTheProgramListsItsCommandsAndTheExitStatus() {
        assertThat(CommandRun.of("--help").out())
                .contains("validate", "cost", "simulate", "export", "completion")
                .contains("Exit status: 0 done; 1 findings; 2 wrong usage");
    }

    @Test
    void aCompletionScriptCanBePrinted() {
        assertThat(CommandRun.of("completion").out())
                .contains("complete -F _complete_planisphere")
                .contains("--fail-on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "cost", "simulate"})
    void aPathThatIsNotThereIsOneSentence(String command) {
        CommandRun run = CommandRun.of(command, "no/such/plan");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("no/such/plan").doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutAPlanSaysWhatWasLookedFor(@TempDir Path empty) {
        CommandRun run = CommandRun.of("validate", empty.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plan.yaml");
    }

    @Test
    void aFileThatDoesNotParseIsAFindingAndTheOthersGetTheirs(@TempDir Path folder)
            throws Exception {
        Files.createDirectories(folder.resolve("regions"));
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                schema: planisphere/plan/v1
                plan: {name: two}
                regions: [{file: regions/a.yaml}, {file: regions/b.yaml}]
                """);
        Files.writeString(folder.resolve("regions/a.yaml"), "region:\n  name: a\n\ttype: full\n");
        Files.writeString(
                folder.resolve("regions/b.yaml"), "region: {name: b, type: full, zonez: 3}\n");

        CommandRun run = CommandRun.of("validate", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("regions/a.yaml:3:1: error SYN-001 ")
                .contains("regions/b.yaml:1:31: warning SYN-004 ");
    }
}
