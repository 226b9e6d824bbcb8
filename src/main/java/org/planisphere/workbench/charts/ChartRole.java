package org.planisphere.workbench.charts;

/// A colour that charts draw with, named by what it is for; its value comes from `charts.css`.
enum ChartRole {
    SURFACE,
    TEXT,
    MUTED,
    GRID,
    AXIS,
    ACCENT,
    WARNING,
    DANGER,
    FULL,
    LIGHTWEIGHT,
    READ_ONLY,
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4,
    CATEGORY_5,
    CATEGORY_6;

    /// The CSS property that carries the colour.
    String property() {
        return "-chart-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
