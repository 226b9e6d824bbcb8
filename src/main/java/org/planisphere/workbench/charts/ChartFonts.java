package org.planisphere.workbench.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The text font of the workbench as the chart library wants it, 12 pixels high.
///
/// The canvas asks JavaFX for the same families by name, so the theme must have loaded them.
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
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the font " + path + " cannot be read", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
