package org.planisphere.workbench.topology.palette;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// A region type in the palette: drag it onto the canvas, or press Enter on it.
///
/// Double click opens the list of all regions.
final class TypeItem extends HBox {
    private final RegionType type;
    private final TypeDrag drag;

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
        setOnMousePressed(
                event -> {
                    requestFocus();
                    drag.grabbed(type, new Point2D(event.getSceneX(), event.getSceneY()));
                    // The scroll pane around would take the focus away.
                    event.consume();
                });
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        drag.listed(type);
                    }
                });
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

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            drag.placed(type);
            event.consume();
        }
    }
}
