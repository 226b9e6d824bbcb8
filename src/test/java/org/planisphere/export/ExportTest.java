package org.planisphere.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

final class ExportTest {
    private static final Set<String> ALL = Set.copyOf(ExporterCatalog.kinds());
    private static final String OREGON = "infra/regions/us-west-2.auto.tfvars.json";

    @TempDir private Path folder;

    @Test
    void aFirstExportCreatesArtifactsVariablesAndManifest() throws Exception {
        export(Samples.storefront(), false);

        assertThat(files().keySet())
                .containsExactly(
                        "infra/regions/ap-northeast-1.auto.tfvars.json",
                        "infra/regions/eu-west-1.auto.tfvars.json",
                        "infra/regions/sa-east-1.auto.tfvars.json",
                        "infra/regions/us-east-1.auto.tfvars.json",
                        OREGON,
                        "ipam/netbox-prefixes.csv",
                        "plan.yaml",
                        "planisphere-manifest.json",
                        "regions/ap-northeast-1.yaml",
                        "regions/eu-west-1.yaml",
                        "regions/sa-east-1.yaml",
                        "regions/us-east-1.yaml",
                        "regions/us-west-2.yaml");
    }

    @Test
    void artifactsAreExportedByteForByte() throws Exception {
        export(Samples.storefront(), false);

        assertThat(folder.resolve("regions/us-west-2.yaml"))
                .hasSameBinaryContentAs(Path.of("samples/storefront/regions/us-west-2.yaml"));
    }

    @Test
    void planningAnExportWritesNothing() throws Exception {
        Export export = ExportPlanner.plan(Samples.storefront(), folder, ALL, false);

        assertThat(planned(export, OREGON).action()).isEqualTo(ExportAction.CREATE);
        assertThat(files()).isEmpty();
    }

    @Test
    void aSecondExportOfAnUnchangedPlanTouchesNoFile() throws Exception {
        export(Samples.storefront(), false);
        Map<String, FileTime> before = times();

        Export second = export(Samples.storefront(), false);

        assertThat(second.changesNothing()).isTrue();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aChangedRegionUpdatesItsFilesAlone() throws Exception {
        export(Samples.storefront(), false);

        Export second = export(Samples.source(withOwner("new-owner")), false);

        assertThat(written(second))
                .containsExactly("regions/us-west-2.yaml", OREGON, "planisphere-manifest.json");
        assertThat(planned(second, "regions/us-west-2.yaml").difference())
                .contains("-  owner: platform-team\n+  owner: new-owner\n");
    }

    @Test
    void anErrorInARegionKeepsItsFilesBackAndSaysWhy() throws Exception {
        Export export = export(Samples.storefront(error("us-west-2")), false);

        assertThat(export.refused().stream().map(file -> file.file().path()))
                .containsExactly("regions/us-west-2.yaml", OREGON);
        assertThat(planned(export, OREGON).reasons())
                .containsExactly("NET-004: 10.20.0.0/16 overlaps.");
        assertThat(files()).doesNotContainKeys("regions/us-west-2.yaml", OREGON);
        assertThat(files()).containsKey("infra/regions/us-east-1.auto.tfvars.json");
    }

    @Test
    void anErrorThatComesLaterLeavesTheLastGoodExportAndItsManifestEntry() throws Exception {
        export(Samples.storefront(), false);
        String good = Files.readString(folder.resolve(OREGON));
        Export first = ExportPlanner.plan(Samples.storefront(), folder, ALL, false);

        Export second = export(Samples.source(withOwner("new-owner"), error("us-west-2")), false);

        assertThat(folder.resolve(OREGON)).hasContent(good);
        assertThat(second.manifest()).isEqualTo(first.manifest());
    }

    @Test
    void aFileEditedSinceTheLastExportIsKept() throws Exception {
        export(Samples.storefront(), false);
        Files.writeString(folder.resolve(OREGON), "{}\n");

        Export kept = export(Samples.storefront(), false);

        assertThat(planned(kept, OREGON).reasons())
                .containsExactly(
                        "It was edited since the last export. Keep it, or replace it with --force.");
        assertThat(folder.resolve(OREGON)).hasContent("{}");
    }

    @Test
    void anEditedFileIsReplacedWhenAskedFor() throws Exception {
        export(Samples.storefront(), false);
        Files.writeString(folder.resolve(OREGON), "{}\n");

        Export forced = export(Samples.storefront(), true);

        assertThat(written(forced)).containsExactly(OREGON);
        assertThat(Files.readString(folder.resolve(OREGON))).contains("\"us-west-2\"");
    }

    @Test
    void aStrangersFileIsNotOverwritten() throws Exception {
        Files.createDirectories(folder.resolve("infra/regions"));
        Files.writeString(folder.resolve(OREGON), "{\"mine\": true}\n");

        Export export = export(Samples.storefront(), false);

        assertThat(planned(export, OREGON).reasons())
                .containsExactly(
                        "A file that no export wrote stands here. Move it, or replace it with --force.");
        assertThat(folder.resolve(OREGON)).hasContent("{\"mine\": true}");
    }

    @Test
    void onlyTheKindsAskedForAreWrittenAndTheOthersStayInTheManifest() throws Exception {
        export(Samples.storefront(), false);
        Workspace changed = withOwner("new-owner");

        Export export =
                ExportPlanner.plan(
                        Samples.source(changed), folder, Set.of("terraform-tfvars"), false);
        ExportWriter.write(export);

        assertThat(written(export)).containsExactly(OREGON, "planisphere-manifest.json");
        assertThat(export.manifest().output("regions/us-west-2.yaml")).isPresent();
    }

    @Test
    void aRegionThatLeftThePlanIsNamedAndItsFilesStay() throws Exception {
        export(Samples.storefront(), false);
        Workspace smaller = Samples.workspace("storefront");
        String plan = smaller.text("plan.yaml").orElseThrow();
        smaller =
                smaller.with("plan.yaml", plan.replace("  - file: regions/us-west-2.yaml\n", ""))
                        .without("regions/us-west-2.yaml");

        Export export = export(Samples.source(smaller), false);

        assertThat(export.leftOver()).containsExactly(OREGON, "regions/us-west-2.yaml");
        assertThat(files()).containsKeys(OREGON, "regions/us-west-2.yaml");
    }

    @Test
    void aLinkOutOfTheFolderStopsTheExportBeforeAnythingIsWritten(@TempDir Path outside)
            throws Exception {
        Files.createSymbolicLink(folder.resolve("regions"), outside);

        assertThatThrownBy(() -> export(Samples.storefront(), true))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("regions in ")
                .hasMessageContaining("is a link. Nothing was written");
        assertThat(outside).isEmptyDirectory();
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingIsWrittenBelowAGitFolder() {
        assertThatThrownBy(
                        () ->
                                ExportPlanner.plan(
                                        Samples.storefront(),
                                        folder.resolve(".git/hooks"),
                                        ALL,
                                        false))
                .isInstanceOf(ExportException.class)
                .hasMessage("Export never writes into .git. Name another folder.");
    }

    @Test
    void anExportStoppedHalfWayIsFinishedByTheNext() throws Exception {
        export(Samples.storefront(), false);
        Path staging = Files.createDirectory(folder.resolve(".planisphere-staging"));
        Files.writeString(staging.resolve("1"), "second\n");
        Files.writeString(staging.resolve("journal"), "infra/moved.txt\ninfra/waiting.txt\n");

        ExportWriter.finishInterrupted(folder);

        assertThat(folder.resolve("infra/waiting.txt")).hasContent("second");
        assertThat(staging).doesNotExist();
    }

    @Test
    void anExportStoppedBeforeItMovedAnythingIsForgotten() throws Exception {
        Path staging = Files.createDirectory(folder.resolve(".planisphere-staging"));
        Files.writeString(staging.resolve("0"), "half");

        ExportWriter.finishInterrupted(folder);

        assertThat(folder).isEmptyDirectory();
    }

    private Export export(ExportSource source, boolean force) throws ExportException {
        Export export = ExportPlanner.plan(source, folder, ALL, force);
        ExportWriter.write(export);
        return export;
    }

    private static Workspace withOwner(String owner) {
        Workspace workspace = Samples.workspace("storefront");
        String text = workspace.text("regions/us-west-2.yaml").orElseThrow();
        return workspace.with(
                "regions/us-west-2.yaml",
                text.replace("  owner: platform-team\n", "  owner: " + owner + "\n"));
    }

    private static Finding error(String region) {
        return new Finding(
                "NET-004",
                Severity.ERROR,
                new RegionId(region),
                new Place("regions/%s.yaml".formatted(region), "/networking/vpc_cidr"),
                "10.20.0.0/16 overlaps.",
                "Use another block.",
                List.of(),
                "test",
                List.of());
    }

    private static PlannedFile planned(Export export, String path) {
        return export.files().stream()
                .filter(file -> file.file().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> written(Export export) {
        return export.files().stream()
                .filter(file -> file.action().writes())
                .map(file -> file.file().path())
                .toList();
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    file -> folder.relativize(file).toString(),
                                    file -> "",
                                    (a, b) -> a,
                                    TreeMap::new));
        }
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : files().keySet()) {
            times.put(file, Files.getLastModifiedTime(folder.resolve(file)));
        }
        return times;
    }
}
