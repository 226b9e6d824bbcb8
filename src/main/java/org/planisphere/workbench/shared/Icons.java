package org.planisphere.workbench.shared;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that take the colour of the text they stand beside.
public final class Icons {
    /// Edge of a square icon in menus and beside text, in pixels.
    public static final int SMALL = 16;

    /// Edge of a square icon on tool bars, in pixels.
    public static final int LARGE = 20;

    private Icons() {}

    public static FontIcon small(Ikon ikon) {
        return sized(ikon, SMALL);
    }

    public static FontIcon large(Ikon ikon) {
        return sized(ikon, LARGE);
    }

    private static FontIcon sized(Ikon ikon, int size) {
        FontIcon icon = FontIcon.of(ikon, size);
        icon.getStyleClass().add(size == SMALL ? "ps-icon" : "ps-icon-large");
        return icon;
    }
}
