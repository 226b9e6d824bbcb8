package org.planisphere.workbench.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws panes into PNG files without a window, so that people can look at them.
public final class Pictures {
    /// Where pictures go, as the build says.
    private static final Path FOLDER =
            Path.of(System.getProperty("pictures.to", "target/pictures"));

    private Pictures() {}

    /// Starts JavaFX where no test has started it yet.
    public static void startToolkit() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException running) {
            started.complete(null);
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    /// Computes a value on the FX thread and waits for it.
    public static <T> T onScreen(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.get());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.join();
    }

    /// Draws a pane of a size in light and in dark into `name-light.png` and `name-dark.png`.
    public static void draw(String name, int widthPx, int heightPx, Supplier<Parent> pane) {
        for (ThemeChoice choice : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            take(name, choice, widthPx, heightPx, pane);
        }
    }

    /// Draws a pane of a size in one theme into `name-theme.png`.
    public static Path take(
            String name, ThemeChoice theme, int widthPx, int heightPx, Supplier<Parent> pane) {
        startToolkit();
        Scene scene = onScreen(() -> laidOut(theme, widthPx, heightPx, pane));
        WritableImage image = onScreen(() -> scene.snapshot(null));
        return save(image, name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }

    /// A pane in a scene of a size, laid out; call it on the FX thread.
    ///
    /// The first pass loads skins and measures; what comes after it is what a person sees.
    public static Scene laidOut(
            ThemeChoice theme, int widthPx, int heightPx, Supplier<Parent> pane) {
        Scene scene = new Theme(theme).scene(pane.get(), widthPx, heightPx);
        scene.snapshot(null);
        return scene;
    }

    private static Path save(WritableImage image, String name) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
