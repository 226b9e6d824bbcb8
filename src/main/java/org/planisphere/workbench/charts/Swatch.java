package org.planisphere.workbench.charts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// An entry of a legend: a patch in the colour of a style class, and a name.
public final class Swatch {
    private Swatch() {}

    public static Label of(String name, String... styleClasses) {
        Region patch = new Region();
        patch.getStyleClass().add("ps-swatch");
        patch.getStyleClass().addAll(styleClasses);
        Label label = new Label(name, patch);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// The entry of a series by its index, as coloured by [ChartColors#category].
    public static Label ofCategory(String name, int index) {
        return of(name, "category-" + (index % 6 + 1));
    }
}
