package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.LocalDisk;

class RecoveredEditsTest {
    private static final int RESTARTS = 100;
    private static final Instant SAVED = Instant.parse("2026-11-21T11:32:00Z");

    @TempDir private Path temp;
    private Path plan = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writeAPlan() throws IOException {
        plan = OpenDocument.writePlan(temp.resolve("shop"));
        data = temp.resolve("data");
        for (String name : List.of("plan.yaml", "regions/us-east-1.yaml", OpenDocument.FILE)) {
            Files.setLastModifiedTime(plan.resolve(name), FileTime.from(SAVED));
        }
    }

    /// A window that is gone with two unsaved edits, its lock freed as the system does it.
    private void crashWithTwoEdits() {
        OpenDocument crashed = new OpenDocument(data);
        crashed.document.open(plan);
        crashed.edit("10.21.0.0/16");
        crashed.edit("10.22.0.0/16");
        crashed.document.close();
    }

    private List<Path> copies() throws IOException {
        return new LocalDisk().list(data.resolve("recovery"));
    }

    @Test
    void reviewedEditsAreOneStepOnTheSavedPlanAndNoFileIsTouched() throws Exception {
        String saved = Files.readString(plan.resolve(OpenDocument.FILE));
        crashWithTwoEdits();

        OpenDocument next = new OpenDocument(data);
        next.answers.review = true;
        next.document.open(plan);

        String time =
                LocalTime.ofInstant(SAVED, ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("HH:mm"));
        assertThat(next.answers.recoveries)
                .containsExactly(
                        "Planisphere was closed before 'shop' was saved. Your last save of "
                                + time
                                + " is whole; 2 unsaved edits were recovered.");
        assertThat(next.notices.heard())
                .containsExactly("Recovered 2 edits made after your last save.");
        assertThat(next.text(OpenDocument.FILE)).contains("10.22.0.0/16");
        assertThat(next.session.editsProperty().get().undo()).isEqualTo("Recover 2 edits");
        assertThat(next.session.editsProperty().get().saved()).isFalse();
        assertThat(plan.resolve(OpenDocument.FILE)).hasContent(saved);

        next.session.undo();
        assertThat(next.text(OpenDocument.FILE)).isEqualTo(saved);
        assertThat(next.session.editsProperty().get().saved()).isTrue();
    }

    @Test
    void editsThatNobodyWantsAreSetAsideAndNotOfferedAgain() throws Exception {
        crashWithTwoEdits();

        for (int start = 0; start < 2; start++) {
            OpenDocument next = new OpenDocument(data);
            next.document.open(plan);
            assertThat(next.text(OpenDocument.FILE)).contains("10.20.0.0/16");
            assertThat(next.answers.recoveries).hasSize(start == 0 ? 1 : 0);
            next.document.close();
        }
        assertThat(copies()).hasSize(1).first().asString().contains(".aside-1");
    }

    @Test
    void recoveredEditsSurviveAnotherCrash() {
        crashWithTwoEdits();
        OpenDocument again = new OpenDocument(data);
        again.answers.review = true;
        again.document.open(plan);
        again.document.close();

        OpenDocument last = new OpenDocument(data);
        last.document.open(plan);
        assertThat(last.answers.recoveries).hasSize(1);
    }

    @Test
    void aDamagedCopyIsSetAsideAndThePlanOpensAsItWasSaved() throws Exception {
        crashWithTwoEdits();
        Files.writeString(copies().getFirst(), "planisphere recovery 1 0 x\n");

        OpenDocument next = new OpenDocument(data);
        next.document.open(plan);

        assertThat(next.answers.recoveries).isEmpty();
        assertThat(next.notices.heard())
                .containsExactly(
                        "The recovery copy is damaged and was set aside. Your saved plan is"
                                + " unchanged.");
        assertThat(next.text(OpenDocument.FILE)).contains("10.20.0.0/16");
    }

    @Test
    void editsOfTextsThatTheDiskNoLongerHoldsAreSetAside() throws Exception {
        crashWithTwoEdits();
        Files.writeString(
                plan.resolve(OpenDocument.FILE), OpenDocument.region("us-west-2", "10.99.0.0/16"));

        OpenDocument next = new OpenDocument(data);
        next.document.open(plan);

        assertThat(next.answers.recoveries).isEmpty();
        assertThat(next.notices.heard())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The recovery copy belongs to another state of the files");
        assertThat(copies()).hasSize(1);
        assertThat(next.text(OpenDocument.FILE)).contains("10.99.0.0/16");
    }

    @Test
    void theCopyOfAnotherPlanIsNeverOffered() throws Exception {
        crashWithTwoEdits();
        Path copy = copies().getFirst();
        Path other = OpenDocument.writePlan(temp.resolve("other"));
        OpenDocument window = new OpenDocument(data);
        window.document.open(other);
        window.edit("10.30.0.0/16");
        window.document.close();
        Path others =
                copies().stream().filter(file -> !file.equals(copy)).findFirst().orElseThrow();
        Files.copy(copy, others, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        OpenDocument next = new OpenDocument(data);
        next.document.open(other);

        assertThat(next.answers.recoveries).isEmpty();
    }

    @Test
    void aHundredCleanRestartsAskNothing() {
        for (int start = 0; start < RESTARTS; start++) {
            OpenDocument window = new OpenDocument(data);
            window.document.open(plan);
            window.edit("10.%d.0.0/16".formatted(100 + start));
            if (start % 3 == 0) {
                assertThat(window.document.save()).isCompletedWithValue(true);
            } else if (start % 3 == 1) {
                window.session.undo();
            }
            window.answers.unsaved = Questions.Unsaved.DISCARD;
            assertThat(window.document.leave()).isCompletedWithValue(true);
            window.document.close();
            assertThat(window.answers.recoveries).as("start %d", start).isEmpty();
            assertThat(window.notices.heard()).as("start %d", start).isEmpty();
        }
    }
}
