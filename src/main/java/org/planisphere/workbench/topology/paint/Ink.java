package org.planisphere.workbench.topology.paint;

import java.util.Locale;

/// The colours of the canvas by role; `topology.css` gives each one as `-ps-canvas-…`.
public enum Ink {
    WATER,
    LAND,
    COAST,
    FRONTIER,
    GRATICULE,
    CARD,
    CARD_BORDER,
    SHADOW,
    TEXT,
    MUTED,
    ACCENT,
    ACCENT_SOFT,
    ACCENT_TEXT,
    DANGER,
    WARNING,
    INFO,
    FULL,
    LIGHTWEIGHT,
    READ_ONLY,
    REPLICATION,
    PEERING,
    TRANSIT,
    OTHER_LINK;

    /// The CSS property, such as `-ps-canvas-card-border`.
    String property() {
        return "-ps-canvas-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
