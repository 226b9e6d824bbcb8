package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptiedFilesTest {
    private final String noon =
            LocalTime.ofInstant(OpenDocument.NOON.instant(), ZoneId.systemDefault())
                    .format(DateTimeFormatter.ofPattern("HH:mm"));

    @TempDir private Path temp;
    private Path plan = Path.of("");

    @BeforeEach
    void saveTwice() {
        plan = OpenDocument.writePlan(temp.resolve("shop"));
        OpenDocument window = new OpenDocument(temp.resolve("data"));
        window.document.open(plan);
        for (String block : new String[] {"10.21.0.0/16", "10.22.0.0/16"}) {
            window.edit(block);
            assertThat(window.document.save()).isCompletedWithValue(true);
        }
        window.document.close();
    }

    private OpenDocument opened(boolean useBackups) {
        OpenDocument next = new OpenDocument(temp.resolve("data"));
        next.answers.useBackups = useBackups;
        next.document.open(plan);
        return next;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0"})
    void theNewestBackupOfALostTextIsOfferedAndNoFileIsTouchedBeforeASave(String lost)
            throws IOException {
        Path file = plan.resolve(OpenDocument.FILE);
        Files.writeString(file, lost);

        OpenDocument next = opened(true);

        assertThat(next.answers.losses)
                .containsExactly(
                        "%s %s. A backup of %s is whole."
                                .formatted(
                                        OpenDocument.FILE,
                                        lost.isEmpty() ? "is empty" : "holds only zero bytes",
                                        noon));
        assertThat(next.text(OpenDocument.FILE)).contains("10.21.0.0/16");
        assertThat(file).hasContent(lost);

        next.session.undo();
        assertThat(next.text(OpenDocument.FILE)).isEqualTo(lost);
    }

    @Test
    void whoWantsThemEmptyKeepsThemEmpty() throws IOException {
        Files.writeString(plan.resolve(OpenDocument.FILE), "");

        OpenDocument next = opened(false);

        assertThat(next.text(OpenDocument.FILE)).isEmpty();
        assertThat(next.session.editsProperty().get().saved()).isTrue();
    }

    @Test
    void aWholePlanAndAFileWithoutABackupAskNothing() throws IOException {
        OpenDocument whole = opened(true);
        assertThat(whole.answers.losses).isEmpty();
        whole.document.close();

        Files.writeString(plan.resolve("plan.yaml"), "");
        assertThat(opened(true).answers.losses).isEmpty();
    }
}
