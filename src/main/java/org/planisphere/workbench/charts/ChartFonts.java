package org.planisphere.workbench.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The text font of the workbench in the sizes that charts use, in pixels.
public final class ChartFonts {
    public static final Font LABEL = shipped("Inter-Regular.otf").deriveFont(12f);
    public static final Font STRONG = shipped("Inter-SemiBold.otf").deriveFont(12f);

    private ChartFonts() {}

    private static Font shipped(String file) {
        String path = "/assets/fonts/" + file;
        try (InputStream bytes = ChartFonts.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("the font " + path + " is not part of the program");
            }
            // The canvas asks JavaFX for the same family by name, so it must know the file too.
            try (InputStream again = ChartFonts.class.getResourceAsStream(path)) {
                javafx.scene.text.Font.loadFont(again, 12);
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the font " + path + " cannot be read", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
