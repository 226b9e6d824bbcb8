package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxToolkit;

/// Draws what helps a person who edits, in both themes, into `target/pictures`.
@Tag("pictures")
class EditingPicturesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("pictures.to", "target/pictures"));

    @TempDir private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void everyHelperOnce(ThemeChoice theme) throws IOException {
        PlanFolder plan = PlanFolder.storefrontIn(folder);
        try (OpenWindow window =
                OpenWindow.on(plan, folder.resolve("data"), folder.resolve("exports"))) {
            window.wear(theme).click("#outline-sa-east-1").click("#view-specs");
            window.typeOver("#specs-editor", "type: read-only", "type: ");
            window.push(KeyCode.CONTROL, KeyCode.SPACE);
            picture(window, "editing-completion", theme);
            window.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
            window.typeOver("#specs-editor", "zones: 2", "zones: 99");
            window.push(KeyCode.SHIFT, KeyCode.F1);
            picture(window, "editing-explanation", theme);
            window.push(KeyCode.ESCAPE);
            window.caretIn("#specs-editor", "networking:");
            window.push(KeyCode.SHORTCUT, KeyCode.MINUS).push(KeyCode.SHORTCUT, KeyCode.F);
            window.write("region").push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
            window.write("us-east-1");
            picture(window, "editing-find", theme);
            window.click("#view-table");
            picture(window, "editing-table", theme);
            window.click("#cell-us-east-1-region-type").push(KeyCode.SHORTCUT, KeyCode.C);
            window.click("#cell-sa-east-1-region-zones").push(KeyCode.SHORTCUT, KeyCode.V);
            picture(window, "editing-paste", theme);
            window.click("#paste-cancel").click("#table-columns");
            window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
            picture(window, "editing-copy-as", theme);
        }
    }

    private static void picture(OpenWindow window, String name, ThemeChoice theme) {
        Path file =
                FOLDER.resolve(
                        "%s-%s.png"
                                .formatted(name, theme.name().toLowerCase(java.util.Locale.ROOT)));
        window.picture(file);
        assertThat(file).isNotEmptyFile();
    }
}
