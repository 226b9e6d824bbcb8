package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideChangesTest {
    private static final int TOUCHES = 100;

    @TempDir private Path temp;
    private Path file = Path.of("");
    private OpenDocument window = new OpenDocument(Path.of(""));

    @BeforeEach
    void openAPlan() {
        Path plan = OpenDocument.writePlan(temp.resolve("shop"));
        file = plan.resolve(OpenDocument.FILE);
        window = new OpenDocument(temp.resolve("data"));
        window.document.open(plan);
    }

    private void theyWrite(String text) throws IOException {
        Files.writeString(file, text);
    }

    private static String region(String block) {
        return OpenDocument.region("us-west-2", block);
    }

    @Test
    void touchingAFileChangesNothing() throws Exception {
        for (int i = 0; i < TOUCHES; i++) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000L + i)));
            window.document.look();
        }
        assertThat(window.notices.heard()).isEmpty();
        assertThat(window.session.editsProperty().get().undo()).isNull();
    }

    @Test
    void aFileWithoutUnsavedEditsIsTakenOverAndThatCanBeUndone() throws Exception {
        theyWrite(region("10.77.0.0/16"));
        window.document.look();
        window.document.look();

        assertThat(window.text(OpenDocument.FILE)).isEqualTo(region("10.77.0.0/16"));
        assertThat(window.session.editsProperty().get().saved()).isTrue();
        assertThat(window.notices.heard())
                .containsExactly(
                        OpenDocument.FILE
                                + " changed on disk. It was taken over. Undo takes that back.");

        window.session.undo();
        assertThat(window.text(OpenDocument.FILE)).isEqualTo(region("10.20.0.0/16"));
        assertThat(window.session.editsProperty().get().saved()).isFalse();
    }

    @Test
    void editsOfOtherFieldsAreMergedAndTheSaveHoldsBoth() throws Exception {
        window.edit("10.21.0.0/16");
        theyWrite(region("10.20.0.0/16").replace("type: full", "type: read-only"));
        window.document.look();

        assertThat(window.notices.heard())
                .containsExactly(
                        OpenDocument.FILE
                                + " changed on disk. It was merged with your edits, which are not"
                                + " saved yet. Undo takes that back.");
        assertThat(window.document.save()).isCompletedWithValue(true);
        assertThat(file)
                .content()
                .isEqualTo(region("10.21.0.0/16").replace("type: full", "type: read-only"));
    }

    @Test
    void twoValuesOfOneFieldAreShownAndThePersonChooses() throws Exception {
        window.edit("10.21.0.0/16");
        theyWrite(region("10.77.0.0/16").replace("type: full", "type: read-only"));
        window.answers.settle = Answers.Settle.THEIRS;
        window.document.look();

        assertThat(window.answers.settled)
                .containsExactly(
                        OpenDocument.FILE
                                + " changed on disk. 1 field conflicts: "
                                + OpenDocument.FILE
                                + ", vpc_cidr.");
        assertThat(window.text(OpenDocument.FILE))
                .isEqualTo(region("10.77.0.0/16").replace("type: full", "type: read-only"));

        window.session.undo();
        assertThat(window.text(OpenDocument.FILE)).isEqualTo(region("10.21.0.0/16"));
    }

    @Test
    void whatTheOtherValueWouldDoIsToldBeforeThePersonChooses() throws Exception {
        window.edit("10.21.0.0/16");
        theyWrite(region("10.10.0.0/16"));
        window.document.look();

        assertThat(window.answers.effects)
                .containsExactly(
                        "Takes no finding away, brings 1 warning (NET-005). The cost stays.");
    }

    @Test
    void onesOwnValueCanBeKeptAndTheRestOfTheirsIsTaken() throws Exception {
        window.edit("10.21.0.0/16");
        theyWrite(region("10.77.0.0/16").replace("type: full", "type: read-only"));
        window.answers.settle = Answers.Settle.MINE;
        window.document.look();

        assertThat(window.document.save()).isCompletedWithValue(true);
        assertThat(file)
                .content()
                .isEqualTo(region("10.21.0.0/16").replace("type: full", "type: read-only"));
    }

    @Test
    void whoDecidesLaterLosesNothingAndIsAskedAgainWhenSaving() throws Exception {
        window.edit("10.21.0.0/16");
        theyWrite(region("10.77.0.0/16"));
        window.document.look();
        window.document.look();
        assertThat(window.answers.settled).hasSize(1);
        assertThat(window.text(OpenDocument.FILE)).isEqualTo(region("10.21.0.0/16"));

        assertThat(window.document.save()).isCompletedWithValue(false);
        assertThat(window.answers.settled).hasSize(2);
        assertThat(file).content().isEqualTo(region("10.77.0.0/16"));

        window.answers.settle = Answers.Settle.MINE;
        window.document.save();
        assertThat(window.document.save()).isCompletedWithValue(true);
        assertThat(file).content().isEqualTo(region("10.21.0.0/16"));
    }

    @Test
    void aChangeThatWasNotSeenBeforeASaveIsMergedAndNotOverwritten() throws Exception {
        window.edit("10.21.0.0/16");
        theyWrite(region("10.20.0.0/16") + "# by somebody else\n");

        assertThat(window.document.save()).isCompletedWithValue(false);
        assertThat(file).content().endsWith("# by somebody else\n");
        assertThat(window.document.save()).isCompletedWithValue(true);
        assertThat(file).content().isEqualTo(region("10.21.0.0/16") + "# by somebody else\n");
    }

    @Test
    void theReadOnlyWindowFollowsTheOneThatSaves() {
        OpenDocument second = new OpenDocument(temp.resolve("data"));
        second.document.open(temp.resolve("shop"));
        window.edit("10.21.0.0/16");
        window.document.save();
        second.document.look();

        assertThat(second.text(OpenDocument.FILE)).isEqualTo(region("10.21.0.0/16"));
        assertThat(second.edit("10.99.0.0/16")).isFalse();
    }

    @Test
    void aFileThatCannotBeReadAnyMoreLeavesTheTextHere() throws Exception {
        Files.write(file, new byte[] {'a', (byte) 0xFC});
        window.document.look();
        window.document.look();

        assertThat(window.notices.heard())
                .containsExactly(
                        OpenDocument.FILE
                                + " changed on disk and cannot be read now. The text in this window"
                                + " is as it was.");
        assertThat(window.text(OpenDocument.FILE)).isEqualTo(region("10.20.0.0/16"));
    }
}
