package org.planisphere.workbench.topology.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Text;
import org.planisphere.workbench.topology.layout.TextRole;
import org.planisphere.workbench.topology.layout.TextSizes;

/// Measures text in the fonts of the canvas; each text once.
public final class FontSizes implements TextSizes {
    private record Key(String text, TextRole role) {}

    private static final int MOST_KEPT = 20_000;

    private final CanvasStyle style;
    private final Map<Key, Double> widths = new HashMap<>();
    private final Text measured = new Text();

    public FontSizes(CanvasStyle style) {
        this.style = style;
    }

    /// Measures anew, after a change of fonts.
    public void forget() {
        widths.clear();
    }

    @Override
    public double width(String text, TextRole role) {
        if (widths.size() > MOST_KEPT) {
            widths.clear();
        }
        return text.isEmpty() ? 0 : widths.computeIfAbsent(new Key(text, role), this::measure);
    }

    @Override
    public double lineHeight(TextRole role) {
        return Math.ceil(style.font(role).getSize() * 1.36);
    }

    private double measure(Key key) {
        measured.setFont(style.font(key.role()));
        measured.setText(key.text());
        return measured.getLayoutBounds().getWidth();
    }
}
