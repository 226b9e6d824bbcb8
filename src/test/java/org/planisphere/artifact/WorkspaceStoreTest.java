package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.artifact.disk.SaveException;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;

class WorkspaceStoreTest {
    @TempDir Path temp;

    private Path folder = Path.of("");
    private WorkspaceStore store = WorkspaceStore.local();

    @BeforeEach
    void putAPlanOnTheDisk() throws IOException {
        folder = Files.createDirectories(temp.resolve("harbor"));
        store = new WorkspaceStore(new LocalDisk(), temp.resolve("data"), InstantSource.system());
        for (Map.Entry<String, String> file : Fixture.harbor().texts().entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static boolean saysWhy(Observation noticed) {
        return !(noticed instanceof Observation.NoRegion);
    }

    private static Plan plan(OpenedPlan opened) {
        return PlanReader.read(opened.workspace()).plan();
    }

    @Test
    void aFolderAndItsPlanFileOpenTheSamePlan() throws Exception {
        assertThat(store.load(folder).workspace()).isEqualTo(Fixture.harbor());
        assertThat(store.load(folder.resolve("plan.yaml")).workspace()).isEqualTo(Fixture.harbor());
    }

    @Test
    void oneArtifactOpensAlone() throws Exception {
        OpenedPlan opened = store.load(folder.resolve("regions/us-west-2.yaml"));

        assertThat(opened.workspace().paths()).containsExactly("us-west-2.yaml");
        assertThat(plan(opened).standalone()).isTrue();
        assertThat(plan(opened).name()).isEqualTo("us-west-2");
    }

    @Test
    void aFolderOfArtifactsOpensWithoutAPlanFile() throws Exception {
        Files.delete(folder.resolve("plan.yaml"));
        write("values.yaml", "replicas: 3\n");

        OpenedPlan opened = store.load(folder);

        assertThat(opened.workspace().paths())
                .containsExactly("regions/eu-central-1.yaml", "regions/us-west-2.yaml");
        assertThat(plan(opened).name()).isEqualTo("harbor");
        assertThat(plan(opened).standalone()).isFalse();
    }

    @Test
    void aFolderWithoutAPlanSaysWhatItLookedFor() throws Exception {
        Path empty = Files.createDirectories(temp.resolve("empty"));

        assertThatThrownBy(() -> store.load(empty))
                .isInstanceOf(ArtifactReadException.class)
                .hasMessage(
                        empty
                                + ": there is no plan in this folder. Looked for plan.yaml, and for"
                                + " .yaml files with a region: section here and in regions/.");
        assertThatThrownBy(() -> store.load(temp.resolve("nowhere")))
                .hasMessage(
                        temp.resolve("nowhere")
                                + ": there is no such file or folder. Check the path.");
    }

    @Test
    void anotherYamlFileIsNoPlan() throws Exception {
        Path values = write("values.yaml", "replicas: 3\n");

        assertThatThrownBy(() -> store.load(values))
                .hasMessageStartingWith(
                        values + ":1:1: this is neither a region artifact nor a plan");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithTheFirstBadByte() throws Exception {
        byte[] latin =
                "region:\n  name: x\n  owner: Gr\u00FCn\n"
                        .getBytes(Charset.forName("windows-1252"));
        Files.write(folder.resolve("regions/us-west-2.yaml"), latin);

        assertThat(plan(store.load(folder)).observations())
                .filteredOn(WorkspaceStoreTest::saysWhy)
                .containsExactly(
                        new Observation.Unreadable(
                                new Place("regions/us-west-2.yaml", ""),
                                3,
                                12,
                                "this byte (0xFC) is not UTF-8",
                                "Save the file as UTF-8; it looks like Windows-1252."));
    }

    /// Larger than any array of bytes, so that reading it whole could only fail.
    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws Exception {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("regions/us-west-2.yaml").toFile(), "rw")) {
            huge.setLength(5L << 30);
        }

        Plan plan = plan(store.load(folder));

        assertThat(plan.observations())
                .filteredOn(WorkspaceStoreTest::saysWhy)
                .containsExactly(
                        new Observation.Unreadable(
                                new Place("regions/us-west-2.yaml", ""),
                                1,
                                1,
                                "the file is 5120 MB; the most is 1 MB",
                                "Check that it is the right file."));
        assertThat(plan.regions()).hasSize(2);
    }

    @Test
    void aFileOutsideTheFolderIsNotRead() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.yaml"), "region: {name: s}\n");
        Files.delete(folder.resolve("regions/us-west-2.yaml"));
        Files.createSymbolicLink(folder.resolve("regions/us-west-2.yaml"), secret);
        write(
                "plan.yaml",
                """
                plan: {name: x}
                regions:
                  - file: ../secret.yaml
                  - file: regions/us-west-2.yaml
                """);

        assertThat(plan(store.load(folder)).observations())
                .filteredOn(WorkspaceStoreTest::saysWhy)
                .containsExactly(
                        new Observation.MissingFile(
                                new Place("plan.yaml", "/regions/0/file"),
                                "../secret.yaml",
                                "it lies outside the plan's folder"),
                        new Observation.Unreadable(
                                new Place("regions/us-west-2.yaml", ""),
                                1,
                                1,
                                "this is a link to a place outside the plan's folder",
                                "Put the file itself in its place."));
    }

    @Test
    void savingWithoutAnEditTouchesNothing() throws Exception {
        OpenedPlan opened = store.load(folder);
        Object before = Files.getLastModifiedTime(folder.resolve("plan.yaml"));

        WorkspaceStore.Saved saved = store.save(opened, opened.workspace());

        assertThat(saved).isEqualTo(new WorkspaceStore.Saved(opened, true));
        assertThat(Files.getLastModifiedTime(folder.resolve("plan.yaml"))).isEqualTo(before);
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatWasDeletedGoes() throws Exception {
        OpenedPlan opened = store.load(folder);
        Object untouched = Files.getLastModifiedTime(folder.resolve("plan.yaml"));

        WorkspaceStore.Saved saved =
                store.save(
                        opened,
                        opened.workspace()
                                .with("layout.yaml", "map: {}\n")
                                .without("regions/us-west-2.yaml")
                                .with("regions/new.yaml", "region: {name: n, type: full}\n"));

        assertThat(folder.resolve("layout.yaml")).hasContent("map: {}");
        assertThat(folder.resolve("regions/us-west-2.yaml")).doesNotExist();
        assertThat(folder.resolve("regions/new.yaml")).exists();
        assertThat(Files.getLastModifiedTime(folder.resolve("plan.yaml"))).isEqualTo(untouched);
        assertThat(store.load(folder).hashes().keySet())
                .containsExactly(
                        "books/aws.csv", "layout.yaml", "plan.yaml", "regions/eu-central-1.yaml");
        assertThat(saved.plan().hashes()).containsKey("regions/new.yaml");
    }

    @Test
    void aSavedPlanCanBeSavedAgain() throws Exception {
        OpenedPlan opened = store.load(folder);
        OpenedPlan once =
                store.save(opened, opened.workspace().with("layout.yaml", "map: {}\n")).plan();

        store.save(once, once.workspace().with("layout.yaml", "diagram: {}\n"));

        assertThat(folder.resolve("layout.yaml")).hasContent("diagram: {}");
    }

    @Test
    void savingElsewhereWritesEverythingAndOverwritesNothing() throws Exception {
        OpenedPlan opened = store.load(folder);
        Path copy = temp.resolve("copy");

        store.saveAs(opened.workspace(), copy);

        assertThat(store.load(copy).workspace().texts()).isEqualTo(opened.workspace().texts());
        assertThatThrownBy(() -> store.saveAs(opened.workspace(), copy))
                .hasMessageStartingWith("Not saved: there is a file books/aws.csv here already.");
    }

    @Test
    void newFilesFindTheSchemasThatTheirFirstLineNames() throws Exception {
        Path made = temp.resolve("made");
        OpenedPlan saved = store.saveAs(naming(), made).plan();

        assertThat(made.resolve("schemas/plan.schema.json")).content().contains("\"$schema\"");
        assertThat(made.resolve("schemas/region.schema.json")).content().contains("vpc_cidr");
        assertThat(made.resolve("schemas/model.schema.json")).doesNotExist();
        assertThat(store.look(saved)).isEmpty();
    }

    @Test
    void schemasThatAreThereOrWereTakenAwayAreLeftAlone() throws Exception {
        Path made = temp.resolve("made");
        Files.createDirectories(made.resolve("schemas"));
        Files.writeString(made.resolve("schemas/plan.schema.json"), "{}");
        OpenedPlan saved = store.saveAs(naming(), made).plan();
        Files.delete(made.resolve("schemas/region.schema.json"));

        store.save(saved, saved.workspace().with("layout.yaml", "map: {}\n"));

        assertThat(made.resolve("schemas/plan.schema.json")).hasContent("{}");
        assertThat(made.resolve("schemas/region.schema.json")).doesNotExist();
    }

    @Test
    void filesThatNameNoSchemaBringNone() throws Exception {
        store.saveAs(store.load(folder).workspace(), temp.resolve("copy"));

        assertThat(temp.resolve("copy/schemas")).doesNotExist();
    }

    private static Workspace naming() {
        return Workspace.empty("made")
                .with(
                        "plan.yaml",
                        "# yaml-language-server: $schema=schemas/plan.schema.json\nplan: {name: made}\nregions: [{file: regions/a.yaml}]\n")
                .with(
                        "regions/a.yaml",
                        "# yaml-language-server: $schema=../schemas/region.schema.json\nregion: {name: a, type: full}\n");
    }

    @Test
    void aFileOfALaterFormatIsNeverSaved() throws Exception {
        Path file = write("regions/us-west-2.yaml", "schema: planisphere/region/v9\nregion: {}\n");
        OpenedPlan opened = store.load(folder);

        assertThatThrownBy(
                        () ->
                                store.save(
                                        opened,
                                        opened.workspace()
                                                .with("regions/us-west-2.yaml", "region: {}\n")))
                .isInstanceOf(SaveException.class)
                .hasMessageContaining(
                        "regions/us-west-2.yaml was made by a newer Planisphere (format 9; this one"
                                + " knows up to 1) and is open read-only. Your previous save is"
                                + " unchanged and your edits are still here.");
        assertThat(file).hasContent("schema: planisphere/region/v9\nregion: {}\n");
        store.saveAs(opened.workspace(), temp.resolve("copy"));
        assertThat(temp.resolve("copy/regions/us-west-2.yaml")).exists();
    }

    @Test
    void aDeviceIsCalledWhatItIs() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there is no /dev/null on this system");

        assertThatThrownBy(() -> store.load(device))
                .hasMessage(
                        "/dev/null: this is a device or a pipe, not a file. Name a plan's folder or"
                                + " file.");
    }
}
