package org.planisphere.workbench.specs;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.planisphere.edit.assist.Completion;
import org.planisphere.edit.assist.Proposal;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The list of what may be written, beside the caret.
final class CompletionCard {
    private static final double WIDTH_PX = 380;
    private static final double ROW_PX = 26;
    private static final int MOST_ROWS = 8;

    private final ListView<Proposal> list = new ListView<>();
    private final Label help = new Label();
    private final CaretCard card;

    /// @param accept gets what is clicked
    CompletionCard(Pane editor, Consumer<Proposal> accept) {
        list.setId("completion-list");
        list.setAccessibleText("What may be written here");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(_ -> new Row(accept));
        help.setId("completion-help");
        help.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> help.setText(chosen == null ? "" : chosen.help()));
        card = new CaretCard(editor, "completion", WIDTH_PX, list, help);
    }

    boolean isShown() {
        return card.isShown();
    }

    void hide() {
        card.hide();
    }

    void show(Completion completion, Bounds caret) {
        list.getItems().setAll(completion.proposals());
        double height = ROW_PX * Math.min(MOST_ROWS, completion.proposals().size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        card.show(caret);
    }

    void place(Bounds caret) {
        card.place(caret);
    }

    void move(int rows) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.clamp(now + (long) rows, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
    }

    Optional<Proposal> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static final class Row extends ListCell<Proposal> {
        private final Label label = new Label();
        private final Label note = new Label();
        private final HBox row;

        Row(Consumer<Proposal> accept) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            label.getStyleClass().add(Styles.MONO);
            label.setMinWidth(Region.USE_PREF_SIZE);
            note.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            note.setMinWidth(0);
            row = new HBox(Spacing.SMALL, label, gap, note);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            addEventFilter(
                    MouseEvent.MOUSE_PRESSED,
                    event -> {
                        event.consume();
                        if (getItem() != null) {
                            accept.accept(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            label.setText(proposal.label());
            note.setText(proposal.note());
            setGraphic(row);
        }
    }
}
