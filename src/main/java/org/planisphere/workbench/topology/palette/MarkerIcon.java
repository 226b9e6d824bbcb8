package org.planisphere.workbench.topology.palette;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.planisphere.model.RegionType;

/// The marker of a region type as a small picture; colours come from the stylesheet.
public final class MarkerIcon extends Pane {
    private static final double SIZE = 22;
    private static final double RADIUS = 9;

    public MarkerIcon(RegionType type) {
        getStyleClass().addAll("marker-icon", "marker-" + type.yaml());
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        double middle = SIZE / 2;
        Circle ring = new Circle(middle, middle, RADIUS);
        ring.getStyleClass().add("marker-ring");
        getChildren().add(ring);
        switch (type) {
            case FULL -> getChildren().add(filled(new Circle(middle, middle, 5.5)));
            case LIGHTWEIGHT -> {
                Arc half = new Arc(middle, middle, RADIUS, RADIUS, -90, 180);
                half.setType(ArcType.CHORD);
                half.getStyleClass().add("marker-fill");
                getChildren().add(half);
            }
            case READ_ONLY -> getChildren().add(filled(new Circle(middle, middle, 2.6)));
        }
    }

    private static Circle filled(Circle circle) {
        circle.getStyleClass().add("marker-fill");
        return circle;
    }
}
