package org.planisphere.workbench.charts;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planisphere.model.RegionType;

/// The colours of the theme that is on, as the chart library wants them.
public final class ChartColors {
    /// How many series have a colour of their own.
    public static final int CATEGORY_COUNT = 6;

    private static final List<ChartRole> CATEGORIES =
            List.of(
                    ChartRole.CATEGORY_1,
                    ChartRole.CATEGORY_2,
                    ChartRole.CATEGORY_3,
                    ChartRole.CATEGORY_4,
                    ChartRole.CATEGORY_5,
                    ChartRole.CATEGORY_6);

    private final Map<ChartRole, Color> colors;

    ChartColors(Map<ChartRole, Color> colors) {
        this.colors = new EnumMap<>(colors);
    }

    public Color surface() {
        return of(ChartRole.SURFACE);
    }

    public Color text() {
        return of(ChartRole.TEXT);
    }

    public Color muted() {
        return of(ChartRole.MUTED);
    }

    public Color grid() {
        return of(ChartRole.GRID);
    }

    public Color axis() {
        return of(ChartRole.AXIS);
    }

    public Color accent() {
        return of(ChartRole.ACCENT);
    }

    public Color warning() {
        return of(ChartRole.WARNING);
    }

    public Color danger() {
        return of(ChartRole.DANGER);
    }

    public Color region(RegionType type) {
        return switch (type) {
            case FULL -> of(ChartRole.FULL);
            case LIGHTWEIGHT -> of(ChartRole.LIGHTWEIGHT);
            case READ_ONLY -> of(ChartRole.READ_ONLY);
        };
    }

    /// The colour of a series; after the sixth they start again.
    public Color category(int index) {
        return of(CATEGORIES.get(index % CATEGORIES.size()));
    }

    /// A colour that lets what is below shine through.
    ///
    /// @param opacity 0 (nothing) to 1 (all of it)
    public static Color faint(Color color, double opacity) {
        return new Color(
                color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(opacity * 255));
    }

    private Color of(ChartRole role) {
        return colors.getOrDefault(role, Color.GRAY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartColors that && colors.equals(that.colors);
    }

    @Override
    public int hashCode() {
        return colors.hashCode();
    }
}
