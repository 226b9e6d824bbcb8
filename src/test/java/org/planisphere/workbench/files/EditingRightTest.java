package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.LocalDisk;

class EditingRightTest {
    @TempDir private Path temp;
    private Path plan = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void writeAPlan() {
        plan = OpenDocument.writePlan(temp.resolve("shop"));
        data = temp.resolve("data");
    }

    private OpenDocument window() {
        OpenDocument window = new OpenDocument(data);
        assertThat(window.document.open(plan)).isCompletedWithValue(true);
        return window;
    }

    private static String inAnotherWindow() {
        return "This plan is open in another window (since %s). Opened read-only."
                .formatted(
                        LocalTime.ofInstant(OpenDocument.NOON.instant(), ZoneId.systemDefault())
                                .format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    @Test
    void theSecondWindowSaysWhoHasThePlanAndRefusesEdits() throws Exception {
        OpenDocument first = window();
        OpenDocument second = window();
        assertThat(second.notices.heard()).containsExactly(inAnotherWindow());

        assertThat(second.edit("10.99.0.0/16")).isFalse();
        assertThat(second.document.save()).isCompletedWithValue(false);
        assertThat(second.text(OpenDocument.FILE)).contains("10.20.0.0/16");
        assertThat(second.notices.heard())
                .containsExactly(
                        inAnotherWindow(),
                        "Not edited. " + inAnotherWindow(),
                        "Not saved. " + inAnotherWindow());
        assertThat(first.edit("10.21.0.0/16")).isTrue();
        assertThat(first.document.save()).isCompletedWithValue(true);
        assertThat(new LocalDisk().list(plan))
                .as("nothing of ours in the plan's folder")
                .hasSize(2);
    }

    @Test
    void theSecondWindowLeavesTheRecoveryCopyOfTheFirstAlone() throws Exception {
        OpenDocument first = window();
        first.edit("10.21.0.0/16");
        OpenDocument second = window();
        second.answers.unsaved = Questions.Unsaved.DISCARD;
        second.document.leave();
        second.document.close();

        assertThat(second.answers.recoveries).isEmpty();
        assertThat(new LocalDisk().list(data.resolve("recovery"))).hasSize(1);
    }

    @Test
    void aCopySavedElsewhereCanBeEdited() {
        OpenDocument first = window();
        OpenDocument second = window();
        second.answers.folder = temp.resolve("copy");

        assertThat(second.document.saveAs()).isCompletedWithValue(true);
        assertThat(second.edit("10.99.0.0/16")).isTrue();
        assertThat(second.document.save()).isCompletedWithValue(true);
        assertThat(temp.resolve("copy").resolve(OpenDocument.FILE))
                .content()
                .contains("10.99.0.0/16");
        assertThat(first.edit("10.21.0.0/16")).isTrue();
    }

    @Test
    void aPlanIsFreeForOthersOnceItsWindowIsClosedOrShowsAnother() {
        OpenDocument first = window();
        first.document.open(OpenDocument.writePlan(temp.resolve("other")));
        OpenDocument second = window();
        assertThat(second.edit("10.99.0.0/16")).isTrue();

        second.document.close();
        OpenDocument third = window();
        assertThat(third.edit("10.98.0.0/16")).isTrue();
    }

    @Test
    void openingThePlanOfThisWindowOnceMoreKeepsTheRightToEditIt() {
        OpenDocument first = window();
        assertThat(first.document.open(plan.resolve("plan.yaml"))).isCompletedWithValue(true);
        assertThat(first.notices.heard()).isEmpty();
        assertThat(first.edit("10.21.0.0/16")).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldWhenThePlanOpens() {
        assertThat(plan.resolve("plan.yaml").toFile().setWritable(false)).isTrue();
        OpenDocument window = window();

        assertThat(window.notices.heard())
                .containsExactly("plan.yaml is read-only. You can edit a copy: Save As…");
        assertThat(window.edit("10.21.0.0/16")).isFalse();
        window.answers.folder = temp.resolve("copy");
        assertThat(window.document.saveAs()).isCompletedWithValue(true);
        assertThat(window.edit("10.21.0.0/16")).isTrue();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldWhenThePlanOpens() throws IOException {
        assertThat(plan.toFile().setWritable(false)).isTrue();
        try {
            assertThat(window().notices.heard())
                    .containsExactly("The folder shop is read-only. You can edit a copy: Save As…");
        } finally {
            assertThat(plan.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFileOfALaterFormatOpensReadOnly() throws IOException {
        String text =
                OpenDocument.region("us-west-2", "10.20.0.0/16").replace("region/v1", "region/v99");
        Files.writeString(plan.resolve(OpenDocument.FILE), text);
        OpenDocument window = window();

        assertThat(window.notices.heard())
                .containsExactly(
                        "This plan was made by a newer Planisphere (format 99; this one knows up to"
                                + " 1). Opened read-only.");
        assertThat(window.edit("10.21.0.0/16")).isFalse();
        assertThat(window.text(OpenDocument.FILE)).isEqualTo(text);
        assertThat(List.of(plan.resolve(OpenDocument.FILE)))
                .allSatisfy(file -> assertThat(file).hasContent(text));
    }
}
