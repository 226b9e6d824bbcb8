package org.planisphere.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.workbench.shared.ThemeChoice;

class WindowMemoryTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 2560, 1440);

    @TempDir Path data;

    @Test
    void theFirstStartHasNothingToRemember() {
        assertThat(new WindowMemory(data.resolve("new")).read()).isEqualTo(WindowLook.FIRST);
    }

    @Test
    void whatWasLeftIsFoundAgain() {
        WindowLook left =
                new WindowLook(
                        ThemeChoice.DARK,
                        new Rectangle2D(-40, 12.5, 1100, 760),
                        true,
                        false,
                        false,
                        0.6,
                        List.of("/region/name", "/networking/nat"));

        new WindowMemory(data.resolve("new")).write(left);

        assertThat(new WindowMemory(data.resolve("new")).read()).isEqualTo(left);
    }

    @Test
    void aBrokenValueCountsAsNeverWrittenAndTheOthersStay() throws IOException {
        Files.writeString(
                data.resolve("window.properties"),
                """
                theme=purple
                x=12
                y=NaN
                width=-3
                height=900
                maximised=perhaps
                inspector=false
                problems-at=12
                """);

        assertThat(new WindowMemory(data).read())
                .isEqualTo(
                        new WindowLook(
                                ThemeChoice.SYSTEM, null, false, false, true, 0.95, List.of()));
    }

    @Test
    void aFileThatIsNoTextIsAsGoodAsNone() throws IOException {
        Files.write(data.resolve("window.properties"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});
        assertThat(new WindowMemory(data).read()).isEqualTo(WindowLook.FIRST);

        Files.writeString(data.resolve("window.properties"), "theme=\\u00zz");
        assertThat(new WindowMemory(data).read()).isEqualTo(WindowLook.FIRST);
    }

    @Test
    void aFolderThatCannotBeWrittenDisturbsNobody() throws IOException {
        Path file = Files.writeString(data.resolve("taken"), "a file where the folder should be");
        WindowMemory memory = new WindowMemory(file);

        assertThatCode(() -> memory.write(WindowLook.FIRST)).doesNotThrowAnyException();
        assertThat(memory.read()).isEqualTo(WindowLook.FIRST);
    }

    @Test
    void aWindowReturnsToTheScreenWhereMostOfItWas() {
        assertThat(at(1200, 100, 900, 700).boundsOn(List.of(LAPTOP, BESIDE)))
                .isEqualTo(new Rectangle2D(1280, 100, 900, 700));
    }

    @Test
    void aWindowFromAScreenThatIsGoneOrLargerFitsOnTheOneThatIsThere() {
        assertThat(at(2000, 300, 1900, 1300).boundsOn(List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(0, 0, 1280, 800));
        assertThat(at(-900, -50, 800, 600).boundsOn(List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(0, 0, 800, 600));
    }

    private static WindowLook at(double x, double y, double width, double height) {
        return new WindowLook(
                ThemeChoice.LIGHT,
                new Rectangle2D(x, y, width, height),
                false,
                true,
                true,
                0.7,
                List.of());
    }
}
