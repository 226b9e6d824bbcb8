package org.planisphere.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxToolkit;

/// Takes pictures of views without a window, at any size.
public final class Pictures {
    private Pictures() {}

    /// Writes `name-theme.png` into the folder of the system property `pictures.to`.
    public static Path take(
            String name, ThemeChoice theme, int widthPx, int heightPx, Supplier<Parent> view) {
        Path file =
                Path.of(System.getProperty("pictures.to"))
                        .resolve(
                                "%s-%s.png".formatted(name, theme.name().toLowerCase(Locale.ROOT)));
        BufferedImage image =
                onFxThread(
                        () -> {
                            Scene scene = new Scene(view.get(), widthPx, heightPx);
                            new Theme(theme).dress(scene);
                            // The first pass loads skins and measures; the second is what a person
                            // sees.
                            scene.snapshot(null);
                            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                        });
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static <T> T onFxThread(Supplier<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
            FutureTask<T> task = new FutureTask<>(work::get);
            Platform.runLater(task);
            return task.get();
        } catch (InterruptedException
                | ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
