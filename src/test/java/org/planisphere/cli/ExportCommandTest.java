package org.planisphere.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
    private static final String PLAN = "samples/mvp";

    @TempDir private Path folder;

    @Test
    void aDryRunSaysWhatWouldBeDoneAndWritesNothing() {
        CommandRun run = CommandRun.of("export", PLAN, "--to", folder.toString(), "--dry-run");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .isEqualTo(
                        """
                        create     plan.yaml
                        create     regions/us-east-1.yaml
                        create     infra/regions/us-east-1.auto.tfvars.json
                        create     ipam/netbox-prefixes.csv
                        create     planisphere-manifest.json
                        %s: 5 files would be written, 0 unchanged, 0 refused.
                        """
                                .formatted(folder));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSecondExportChangesNothing() {
        CommandRun.of("export", PLAN, "--to", folder.toString());

        CommandRun second = CommandRun.of("export", PLAN, "--to", folder.toString());

        assertThat(second.status()).isEqualTo(0);
        assertThat(second.out()).endsWith("no files written, 5 unchanged, 0 refused.\n");
    }

    @Test
    void anEditedFileIsRefusedWithItsReasonAndKeptUntilForced() throws Exception {
        CommandRun.of("export", PLAN, "--to", folder.toString());
        Path edited = folder.resolve("infra/regions/us-east-1.auto.tfvars.json");
        Files.writeString(edited, "{}\n");

        CommandRun refused = CommandRun.of("export", PLAN, "--to", folder.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out())
                .contains(
                        """
                        refused    infra/regions/us-east-1.auto.tfvars.json
                                   It was edited since the last export. Keep it, or replace it with --force.
                        """);
        assertThat(edited).hasContent("{}");

        assertThat(CommandRun.of("export", PLAN, "--to", folder.toString(), "--force").status())
                .isEqualTo(0);
        assertThat(Files.readString(edited)).contains("10.10.0.0/16");
    }

    @Test
    void aPlanWithErrorsIsRefusedRegionByRegion() {
        CommandRun run = CommandRun.of("export", "samples/broken", "--to", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "refused    infra/regions/us-west-2.auto.tfvars.json\n           NET-004: ");
        assertThat(folder.resolve("infra/regions/us-west-2.auto.tfvars.json")).doesNotExist();
    }

    @Test
    void aFileFromWhichNothingCanBeMadeIsRefusedNotLeftOut() {
        CommandRun run =
                CommandRun.of(
                        "export",
                        "samples/broken",
                        "--to",
                        folder.toString(),
                        "--only",
                        "terraform-tfvars");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "refused    regions/af-south-1.yaml\n           SYN-001: this line starts");
    }

    @Test
    void onlyTheKindsAskedForAreWritten() {
        CommandRun run =
                CommandRun.of(
                        "export", PLAN, "--to", folder.toString(), "--only", "terraform-tfvars");

        assertThat(run.status()).isEqualTo(0);
        assertThat(folder.resolve("infra/regions/us-east-1.auto.tfvars.json")).exists();
        assertThat(folder.resolve("plan.yaml")).doesNotExist();
    }

    @Test
    void anUnknownKindIsRefusedWithTheNearest() {
        CommandRun run =
                CommandRun.of("export", PLAN, "--to", folder.toString(), "--only", "artifcats");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "planisphere: artifcats is no kind of export; the kinds are artifacts, terraform-tfvars, netbox-prefixes. Did you mean artifacts?");
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "");

        CommandRun run = CommandRun.of("export", PLAN, "--to", file.toString());

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                file + " is a file. Name a folder to export to.\n",
                                java.util.List.of()));
    }
}
