package org.planisphere.workbench.topology;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// The topology view: palette and outline on the left, the canvas beside them.
public final class TopologyView {
    private final BorderPane root = new BorderPane();

    public TopologyView(TopologyModel model) {
        root.setId("topology");
        root.getStyleClass().add("topology");
        root.setAccessibleText("Topology, %d regions".formatted(model.scene().regions().size()));
    }

    public Parent root() {
        return root;
    }
}
