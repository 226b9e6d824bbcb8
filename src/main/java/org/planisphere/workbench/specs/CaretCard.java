package org.planisphere.workbench.specs;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planisphere.workbench.shared.Spacing;

/// A small card beside a place of the text. It is part of the editor and no window of its own: it
/// takes no focus and never leaves the editor's bounds.
final class CaretCard {
    private final Pane editor;
    private final VBox card = new VBox(Spacing.TIGHT);
    private final double widthPx;

    CaretCard(Pane editor, String id, double widthPx, Node... content) {
        this.editor = editor;
        this.widthPx = widthPx;
        card.setId(id);
        card.getStyleClass().add("caret-card");
        card.getChildren().setAll(content);
        card.setManaged(false);
        card.setVisible(false);
    }

    Region node() {
        return card;
    }

    boolean isShown() {
        return card.isVisible();
    }

    void hide() {
        card.setVisible(false);
    }

    /// Shows the card below a place of the text, or above it where there is more room.
    ///
    /// @param at bounds on the screen
    void show(Bounds at) {
        if (card.getParent() == null) {
            editor.getChildren().add(card);
        }
        card.toFront();
        card.setVisible(true);
        card.applyCss();
        place(at);
    }

    /// Moves the card to where the text it is about is now.
    void place(Bounds at) {
        Bounds here = editor.screenToLocal(at);
        if (here == null) {
            return;
        }
        double width = Math.min(widthPx, editor.getWidth() - Spacing.LARGE);
        double wanted = card.prefHeight(width);
        double below = editor.getHeight() - here.getMaxY() - Spacing.SMALL;
        double above = here.getMinY() - Spacing.SMALL;
        boolean under = wanted <= below || below >= above;
        double height = Math.min(wanted, Math.max(0, under ? below : above));
        double left =
                Math.clamp(
                        here.getMinX(),
                        Spacing.SMALL,
                        Math.max(Spacing.SMALL, editor.getWidth() - width - Spacing.SMALL));
        double top =
                under ? here.getMaxY() + Spacing.TIGHT : here.getMinY() - height - Spacing.TIGHT;
        card.resizeRelocate(Math.rint(left), Math.rint(top), Math.rint(width), Math.rint(height));
    }
}
