package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planisphere.app.ShippedEngines;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.edit.ChangeRegionType;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Background;

class PlanDocumentTest {
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final ChangeRegionType EDIT =
            new ChangeRegionType(new RegionId("us-west-2"), RegionType.READ_ONLY);

    private static final ChangeRegionType LATER_EDIT =
            new ChangeRegionType(new RegionId("us-west-2"), RegionType.LIGHTWEIGHT);

    @TempDir private Path folder;
    private final HeardNotices notices = new HeardNotices();
    private final Answers answers = new Answers();
    private final PlanSession session =
            new PlanSession(new ShippedEngines(), Background.withoutPauses(), notices);
    private Path artifact = Path.of("");
    private String before = "";
    private PlanDocument document;

    @BeforeEach
    void writeAnArtifact() throws IOException {
        artifact = folder.resolve("us-west-2.yaml");
        before = Files.readString(Path.of("samples/region-artifact/us-west-2.yaml"));
        Files.writeString(artifact, before);
        document = document(Background.immediate());
    }

    private PlanDocument document(Background background) {
        Path data = folder.resolve("data");
        return new PlanDocument(
                session,
                new PlanDocument.Ground(
                        new WorkspaceStore(new LocalDisk(), data, NOON),
                        new RecentPlans(data),
                        answers,
                        notices,
                        background,
                        NOON));
    }

    @Test
    void openingShowsThePlaceAndIsRemembered() throws IOException {
        assertThat(document.open(artifact)).isCompletedWithValue(true);

        assertThat(document.placeProperty().get()).endsWith("us-west-2.yaml");
        assertThat(document.recent().all()).containsExactly(artifact);
        assertThat(session.editsProperty().get().saved()).isTrue();
        assertThat(Files.readString(artifact)).isEqualTo(before);
    }

    @Test
    void whatIsNoPlanIsRefusedInWordsAndTheOpenOneStays() throws IOException {
        document.open(artifact);
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(document.open(empty)).isCompletedWithValue(false);
        assertThat(notices.heard()).hasSize(1).first().asString().contains("empty");
        assertThat(document.placeProperty().get()).endsWith("us-west-2.yaml");
        assertThat(document.recent().all()).containsExactly(artifact);
    }

    @Test
    void savingWritesTheEditAndTellsTheTime() throws IOException {
        document.open(artifact);
        session.apply(EDIT);
        assertThat(Files.readString(artifact)).isEqualTo(before);

        assertThat(document.save()).isCompletedWithValue(true);
        assertThat(Files.readString(artifact)).contains("type: read-only").isNotEqualTo(before);
        assertThat(document.savedAtProperty().get())
                .isEqualTo(
                        LocalTime.ofInstant(NOON.instant(), ZoneId.systemDefault())
                                .format(DateTimeFormatter.ofPattern("HH:mm:ss")));
        assertThat(session.editsProperty().get().saved()).isTrue();
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
        document.open(artifact);
        session.apply(EDIT);
        Files.writeString(artifact, before + "# by somebody else\n");

        assertThat(document.save()).isCompletedWithValue(false);
        assertThat(notices.heard()).first().asString().contains("was changed outside");
        assertThat(Files.readString(artifact)).endsWith("# by somebody else\n");
        assertThat(session.editsProperty().get().saved()).isFalse();
    }

    @Test
    void aNewPlanAsksForAFolderAndIsThereAfterwards() {
        document.openNew(PlanTemplate.ONE_REGION.make(session.engines().facts().regions()));
        assertThat(document.placeProperty().get()).isEmpty();
        assertThat(document.save()).isCompletedWithValue(false);

        answers.folder = folder.resolve("new");
        assertThat(document.save()).isCompletedWithValue(true);
        assertThat(folder.resolve("new/plan.yaml")).exists();
        assertThat(document.recent().all()).containsExactly(folder.resolve("new"));
        assertThat(session.editsProperty().get().saved()).isTrue();
    }

    @Test
    void leavingWithUnsavedEditsDoesWhatThePersonAnswers() throws IOException {
        document.open(artifact);
        assertThat(document.leave()).isCompletedWithValue(true);
        assertThat(answers.asked).isZero();

        session.apply(EDIT);
        answers.unsaved = Questions.Unsaved.STAY;
        assertThat(document.open(artifact)).isCompletedWithValue(false);
        assertThat(session.editsProperty().get().saved()).isFalse();

        answers.unsaved = Questions.Unsaved.DISCARD;
        assertThat(document.leave()).isCompletedWithValue(true);
        assertThat(Files.readString(artifact)).isEqualTo(before);

        answers.unsaved = Questions.Unsaved.SAVE;
        assertThat(document.leave()).isCompletedWithValue(true);
        assertThat(Files.readString(artifact)).contains("type: read-only");
        assertThat(answers.asked).isEqualTo(3);
    }

    @Test
    void editingGoesOnWhileASlowDiskIsWrittenAndSavesFollowEachOther() throws IOException {
        Queue<Runnable> disk = new ArrayDeque<>();
        document = document(new Background(disk::add, Runnable::run));
        document.open(artifact);
        session.apply(EDIT);

        CompletionStage<Boolean> first = document.save();
        session.apply(LATER_EDIT);
        CompletionStage<Boolean> second = document.save();
        assertThat(first).isNotCompleted();

        while (!first.toCompletableFuture().isDone()) {
            disk.remove().run();
        }
        assertThat(first).isCompletedWithValue(true);
        assertThat(Files.readString(artifact)).contains("type: read-only");
        assertThat(session.editsProperty().get().saved()).isFalse();

        while (!disk.isEmpty()) {
            disk.remove().run();
        }
        assertThat(second).isCompletedWithValue(true);
        assertThat(Files.readString(artifact)).contains("type: lightweight");
        assertThat(session.editsProperty().get().saved()).isTrue();
    }

    @Test
    void whoLeavesWhileTheDiskIsWrittenIsAskedOnlyAboutWhatCameLater() {
        Queue<Runnable> disk = new ArrayDeque<>();
        document = document(new Background(disk::add, Runnable::run));
        document.open(artifact);
        session.apply(EDIT);
        document.save();

        CompletionStage<Boolean> left = document.leave();
        assertThat(left).isNotCompleted();
        while (!left.toCompletableFuture().isDone()) {
            disk.remove().run();
        }
        assertThat(left).isCompletedWithValue(true);
        assertThat(answers.asked).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Questions.Unsaved.class,
            names = {"SAVE", "DISCARD"})
    void whoLeftIsNotAskedAboutRecoveredEditsAtTheNextStart(Questions.Unsaved answer) {
        Queue<Runnable> disk = new ArrayDeque<>();
        document = document(new Background(disk::add, Runnable::run));
        document.open(artifact);
        session.apply(EDIT);
        while (!disk.isEmpty()) {
            disk.remove().run();
        }

        answers.unsaved = answer;
        CompletionStage<Boolean> left = document.leave();
        while (!left.toCompletableFuture().isDone()) {
            disk.remove().run();
        }
        // The program ends here, and with it whatever its workers still had to do.
        document.close();
        document = document(Background.immediate());
        document.open(artifact);

        assertThat(answers.recoveries).isEmpty();
    }
}
