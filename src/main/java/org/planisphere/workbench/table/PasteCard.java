package org.planisphere.workbench.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.table.Paste;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Says which pasted cells do not fit and why, and asks what becomes of the others.
final class PasteCard {
    private static final double WIDTH_PX = 520;
    private static final double LIST_PX = 260;

    private final Label title = new Label();
    private final VBox cells = new VBox(Spacing.SMALL);
    private final Button accept = new Button();
    private final VBox root;

    PasteCard(TableModel model) {
        title.setId("paste-title");
        title.getStyleClass().add(Styles.HEADING);
        title.setWrapText(true);
        cells.setId("paste-refused");
        ScrollPane list = new ScrollPane(cells);
        list.setFitToWidth(true);
        list.setMaxHeight(LIST_PX);
        accept.setId("paste-accept");
        accept.getStyleClass().add(Styles.PRIMARY);
        accept.setOnAction(_ -> model.pasteWhatFits());
        Button cancel = new Button("Change nothing");
        cancel.setId("paste-cancel");
        cancel.setOnAction(_ -> model.pasteNothing());
        HBox buttons = new HBox(Spacing.SMALL, accept, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        root = new VBox(Spacing.MEDIUM, title, list, buttons);
        root.setId("paste-card");
        root.getStyleClass().addAll(Styles.CARD, "paste-card");
        root.setMaxSize(WIDTH_PX, Region.USE_PREF_SIZE);
        root.setVisible(false);
        StackPane.setAlignment(root, Pos.CENTER);
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        model.pasteNothing();
                    }
                });
    }

    Node node() {
        return root;
    }

    void show(@Nullable Paste paste) {
        root.setVisible(paste != null);
        if (paste == null) {
            return;
        }
        title.setText(
                "%d of %d cells do not fit"
                        .formatted(paste.bad().size(), paste.bad().size() + paste.good().size()));
        cells.getChildren().setAll(paste.bad().stream().map(PasteCard::cell).toList());
        accept.setText("Set the %d that fit".formatted(paste.good().size()));
        accept.setDisable(paste.good().isEmpty());
        (paste.good().isEmpty() ? root.lookup("#paste-cancel") : accept).requestFocus();
    }

    private static Node cell(Paste.Refused refused) {
        Label where = new Label(refused.where());
        where.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        Label why = new Label(refused.why());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(where, why);
    }
}
