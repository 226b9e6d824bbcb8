package org.planisphere.workbench.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings into view what a person has chosen elsewhere.
public final class Scrolling {
    private Scrolling() {}

    /// Scrolls the pane around a node just as far as shows the whole node; does nothing where it is
    /// in view already or stands in no scroll pane.
    public static void reveal(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                reveal(pane, node);
                return;
            }
        }
    }

    private static void reveal(ScrollPane pane, Node node) {
        // A node that has just been added has no place before the next layout.
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        double viewPx = pane.getViewportBounds().getHeight();
        double hiddenPx = content.getLayoutBounds().getHeight() - viewPx;
        if (hiddenPx <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double topPx = pane.getVvalue() * hiddenPx;
        if (at.getMinY() < topPx) {
            pane.setVvalue(at.getMinY() / hiddenPx);
        } else if (at.getMaxY() > topPx + viewPx) {
            pane.setVvalue((at.getMaxY() - viewPx) / hiddenPx);
        }
    }
}
