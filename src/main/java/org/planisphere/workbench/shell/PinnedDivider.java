package org.planisphere.workbench.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.MasterDetailPane;

/// Holds a pane of two parts one above the other, and keeps where they meet as a share of the
/// height until a person drags it.
///
/// Left to itself the lower part keeps its pixels, so that its share would change with every size
/// that a window takes on its way to the screen.
final class PinnedDivider extends StackPane {
    private final MasterDetailPane parts;
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
    private double laidOutFor = -1;

    /// @param firstShare of the height above the divider, 0..1
    PinnedDivider(MasterDetailPane parts, double firstShare) {
        this.parts = parts;
        getChildren().add(parts);
        share.subscribe(now -> parts.setDividerPosition(now.doubleValue()));
        share.set(firstShare);
        addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                _ -> {
                    if (parts.isShowDetailNode()) {
                        share.set(parts.getDividerPosition());
                    }
                });
    }

    /// Share of the height above the divider, as a person wants it.
    DoubleProperty shareProperty() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (laidOutFor != getHeight()) {
            laidOutFor = getHeight();
            parts.layout();
            parts.setDividerPosition(share.get());
        }
    }
}
