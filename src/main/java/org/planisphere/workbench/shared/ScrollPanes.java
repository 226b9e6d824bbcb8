package org.planisphere.workbench.shared;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Makes panes that scroll up and down.
///
/// The bar takes its room from the margin beside it, so that what stands in the pane has the same
/// margin on both sides, with the bar and without it.
public final class ScrollPanes {
    private ScrollPanes() {}

    /// @param margin around the content; the right one shrinks by the width of the bar
    public static ScrollPane down(Region content, Insets margin) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setPadding(margin);
        scroll.viewportBoundsProperty()
                .subscribe(
                        seen -> {
                            double edges = scroll.snappedLeftInset() + scroll.snappedRightInset();
                            double bar = scroll.getWidth() - edges - seen.getWidth();
                            double right = Math.max(0, margin.getRight() - Math.max(0, bar));
                            content.setPadding(
                                    new Insets(
                                            margin.getTop(),
                                            right,
                                            margin.getBottom(),
                                            margin.getLeft()));
                        });
        return scroll;
    }
}
