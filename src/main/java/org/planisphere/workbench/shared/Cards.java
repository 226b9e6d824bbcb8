package org.planisphere.workbench.shared;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Bordered boxes with a heading, as they lie on the desk of a view.
public final class Cards {
    private Cards() {}

    public static VBox card(String heading, Node... content) {
        Label title = new Label(heading);
        title.getStyleClass().add(Styles.HEADING);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        VBox card = new VBox(Spacing.SMALL, title);
        card.getChildren().addAll(content);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }
}
