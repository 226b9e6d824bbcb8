package org.planisphere.workbench.topology.paint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.planisphere.workbench.topology.layout.TextRole;

/// Brings colours and fonts from the stylesheet to the canvas, which CSS does not reach.
///
/// It is an empty node in the scene, so it follows a change of theme at once.
public final class CanvasStyle extends Pane {
    private static final Map<Ink, CssMetaData<CanvasStyle, Color>> COLORS =
            new EnumMap<>(Ink.class);
    private static final List<CssMetaData<? extends Styleable, ?>> META_DATA;

    static {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        for (Ink ink : Ink.values()) {
            CssMetaData<CanvasStyle, Color> metaData = new InkMetaData(ink);
            COLORS.put(ink, metaData);
            all.add(metaData);
        }
        META_DATA = List.copyOf(all);
    }

    private final Map<Ink, StyleableObjectProperty<Color>> colors = new EnumMap<>(Ink.class);
    private final Map<TextRole, Label> fonts = new EnumMap<>(TextRole.class);

    /// @param changed called after a colour or a font has changed
    public CanvasStyle(Runnable changed) {
        getStyleClass().add("topology-canvas-style");
        setManaged(false);
        setMouseTransparent(true);
        for (Ink ink : Ink.values()) {
            colors.put(ink, new InkProperty(ink, changed));
        }
        for (TextRole role : TextRole.values()) {
            Label label = new Label();
            label.getStyleClass().add("canvas-" + role.name().toLowerCase(Locale.ROOT));
            label.fontProperty().subscribe(changed);
            fonts.put(role, label);
            getChildren().add(label);
        }
    }

    public Color color(Ink ink) {
        return property(ink).get();
    }

    public Font font(TextRole role) {
        return Objects.requireNonNull(fonts.get(role)).getFont();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META_DATA;
    }

    private StyleableObjectProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(colors.get(ink));
    }

    private static final class InkMetaData extends CssMetaData<CanvasStyle, Color> {
        private final Ink ink;

        InkMetaData(Ink ink) {
            super(ink.property(), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(CanvasStyle style) {
            return !style.property(ink).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(CanvasStyle style) {
            return style.property(ink);
        }
    }

    private final class InkProperty extends StyleableObjectProperty<Color> {
        private final Ink ink;
        private final Runnable changed;

        InkProperty(Ink ink, Runnable changed) {
            super(Color.GRAY);
            this.ink = ink;
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            changed.run();
        }

        @Override
        public Object getBean() {
            return CanvasStyle.this;
        }

        @Override
        public String getName() {
            return ink.property();
        }

        @Override
        public CssMetaData<CanvasStyle, Color> getCssMetaData() {
            return Objects.requireNonNull(COLORS.get(ink));
        }
    }
}
