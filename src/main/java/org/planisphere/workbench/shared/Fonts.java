package org.planisphere.workbench.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The typefaces the program brings along, so that it looks the same on every machine.
public final class Fonts {
    /// Family of all text that is not code; `Inter Medium` and `Inter Semi Bold` are families of
    /// their own.
    public static final String TEXT = "Inter";

    /// Family of YAML and of anything else that people copy into files.
    public static final String MONO = "JetBrains Mono";

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /// Makes the typefaces known to JavaFX; a second call changes nothing.
    ///
    /// @throws IllegalStateException if a file is missing from the program or cannot be read
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        String path = "/assets/fonts/" + file;
        try (InputStream stream = Fonts.class.getResourceAsStream(path)) {
            if (stream == null || Font.loadFont(stream, 13) == null) {
                throw new IllegalStateException("the program lacks the typeface " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
