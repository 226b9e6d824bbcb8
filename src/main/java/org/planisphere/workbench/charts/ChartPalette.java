package org.planisphere.workbench.charts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The single bridge from the colour roles of the style sheets to the colours of a chart.
///
/// A node without size that style sheets reach, so that a chart follows the theme at once.
final class ChartPalette extends Region {
    static final String STYLE_CLASS = "chart-palette";

    private static final StyleablePropertyFactory<ChartPalette> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<ChartRole, StyleableProperty<Color>> colors = new EnumMap<>(ChartRole.class);

    ChartPalette(Runnable changed) {
        getStyleClass().add(STYLE_CLASS);
        setManaged(false);
        setMouseTransparent(true);
        for (ChartRole role : ChartRole.values()) {
            StyleableProperty<Color> color =
                    FACTORY.createStyleableColorProperty(
                            this,
                            role.property(),
                            role.property(),
                            palette -> palette.colors.get(role),
                            Color.GRAY);
            colors.put(role, color);
            ((javafx.beans.Observable) color).addListener(_ -> changed.run());
        }
    }

    Color color(ChartRole role) {
        StyleableProperty<Color> color = colors.get(role);
        return color == null ? Color.GRAY : color.getValue();
    }

    ChartColors colors() {
        Map<ChartRole, java.awt.Color> result = new EnumMap<>(ChartRole.class);
        colors.forEach((role, color) -> result.put(role, awt(color.getValue())));
        return new ChartColors(result);
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(
                (float) color.getRed(),
                (float) color.getGreen(),
                (float) color.getBlue(),
                (float) color.getOpacity());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
