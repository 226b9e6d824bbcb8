package org.planisphere.workbench.topology.palette;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// A region type in the palette: drag it onto the canvas, or press Enter on it.
///
/// Press, drag and release are plain mouse events, so no system drag and drop is needed.
final class TypeItem extends HBox {
    private static final double DRAG_FROM = 4;

    private final RegionType type;
    private final TypeDrag drag;
    private Point2D start = Point2D.ZERO;
    private boolean dragging;
    private boolean cancelled;

    TypeItem(RegionType type, TypeDrag drag) {
        super(Spacing.MEDIUM);
        this.type = type;
        this.drag = drag;
        setId("palette-" + type.yaml());
        getStyleClass().add("palette-item");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                "Add a %s region: %s. Drag it onto the map, or press Enter."
                        .formatted(type, description(type)));
        Label name = new Label(title(type));
        name.getStyleClass().add(Styles.STRONG);
        Label what = new Label(description(type));
        what.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        getChildren().addAll(new MarkerIcon(type), new VBox(name, what));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    static String title(RegionType type) {
        return switch (type) {
            case FULL -> "Full";
            case LIGHTWEIGHT -> "Lightweight";
            case READ_ONLY -> "Read-only";
        };
    }

    private static String description(RegionType type) {
        return switch (type) {
            case FULL -> "independent, read-write";
            case LIGHTWEIGHT -> "subset of services";
            case READ_ONLY -> "replica reads";
        };
    }

    private void pressed(MouseEvent event) {
        start = new Point2D(event.getSceneX(), event.getSceneY());
        dragging = false;
        cancelled = false;
        requestFocus();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (!cancelled && (dragging || at.distance(start) >= DRAG_FROM)) {
            dragging = true;
            drag.dragged(type, at);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            drag.dropped(type, new Point2D(event.getSceneX(), event.getSceneY()));
        } else if (!cancelled && event.getClickCount() == 2) {
            drag.listed(type);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dragging) {
            dragging = false;
            cancelled = true;
            drag.cancelled();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            drag.placed(type);
            event.consume();
        }
    }
}
