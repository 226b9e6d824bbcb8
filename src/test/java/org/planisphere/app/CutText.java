package org.planisphere.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.planisphere.workbench.shared.Pictures;

/// Finds texts that a person cannot read to their end.
///
/// A label is cut where it shows an ellipsis; any text where it reaches over the left or right edge
/// of the window, of a table or of a scrolled pane. What lies below the fold can be scrolled to and
/// counts as shown. Text that is edited scrolls by itself.
final class CutText {
    private static final double SLACK_PX = 1.5;

    private CutText() {}

    /// Lets tables and wrapped texts settle.
    static void layOut(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            Pictures.onScreen(() -> scene.snapshot(null));
        }
    }

    static List<String> in(Scene scene) {
        List<String> cut = new ArrayList<>();
        search(scene.getRoot(), scene.getRoot().getLayoutBounds(), cut);
        return cut;
    }

    /// @param frame what lies outside of it sideways cannot be seen, in pixels of the scene
    private static void search(Node node, Bounds frame, List<String> cut) {
        if (!node.isVisible() || node instanceof VirtualizedScrollPane<?>) {
            return;
        }
        Bounds inner = frame;
        if (node instanceof TableView<?> || node instanceof ScrollPane) {
            inner = node.localToScene(node.getLayoutBounds());
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds bounds = text.localToScene(text.getLayoutBounds());
            if (bounds.getMinX() < frame.getMinX() - SLACK_PX
                    || bounds.getMaxX() > frame.getMaxX() + SLACK_PX) {
                cut.add("over the edge: " + text.getText());
            }
        }
        if (node instanceof Labeled label && isShortened(label)) {
            cut.add("shortened: " + label.getText());
        }
        if (node instanceof Parent parent
                && !(node instanceof javafx.scene.control.TextInputControl)) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                search(child, inner, cut);
            }
        }
    }

    private static boolean isShortened(Labeled label) {
        String whole = label.getText();
        return whole != null
                && !whole.isBlank()
                && label.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(Node::isVisible)
                        .anyMatch(
                                shown ->
                                        shown.getText().endsWith(label.getEllipsisString())
                                                && !shown.getText().equals(whole));
    }
}
