package org.planisphere.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.Disconnect;
import org.planisphere.model.Place;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The form of one link: its facts, and the values of each side.
final class LinkFormView {
    private final FormEdits edits;
    private final Label roundTrip = new Label();
    private final Label sides = new Label();
    private final VBox declarations = new VBox(Spacing.LARGE);
    private final Message message;
    private final ScrollPane root;
    private List<Place> places = List.of();
    private final List<List<Row>> rows = new ArrayList<>();
    private @Nullable LinkForm shown;

    /// One of both boxes shows the value.
    private record Row(
            @Nullable TextBox text, @Nullable WordBox words, Message message, VBox node) {}

    LinkFormView(FormEdits edits) {
        this.edits = edits;
        message = new Message(edits);
        roundTrip.setId("link-round-trip");
        sides.getStyleClass().add(Styles.MUTED);
        sides.setWrapText(true);
        Button remove = new Button("Delete this link", Icons.small(Material2AL.DELETE_OUTLINE));
        remove.setId("link-delete");
        remove.setOnAction(_ -> delete());
        VBox facts = Rows.group("Round trip", roundTrip, sides, message.node());
        VBox groups = new VBox(Spacing.LARGE, facts, declarations, remove);
        root =
                ScrollPanes.down(
                        groups,
                        new Insets(Spacing.TIGHT, Spacing.MEDIUM, Spacing.LARGE, Spacing.MEDIUM));
        root.setId("link-form");
    }

    Node node() {
        return root;
    }

    void show(LinkForm form) {
        shown = form;
        roundTrip.setText(form.roundTrip().isEmpty() ? "Unknown" : form.roundTrip());
        sides.setText(
                form.bothSides() ? "Declared by both regions." : "Declared by one region only.");
        message.show(form.findings());
        List<Place> now = form.declarations().stream().map(LinkForm.Declaration::place).toList();
        if (!now.equals(places)) {
            places = now;
            build(form);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < rows.get(i).size(); k++) {
                fill(rows.get(i).get(k), form.declarations().get(i).values().get(k));
            }
        }
    }

    private void build(LinkForm form) {
        rows.clear();
        declarations.getChildren().clear();
        for (int i = 0; i < form.declarations().size(); i++) {
            List<Row> built = new ArrayList<>();
            for (LinkForm.Value value : form.declarations().get(i).values()) {
                built.add(row("link-%d-%s".formatted(i, value.text().place().lastStep()), value));
            }
            rows.add(built);
            declarations
                    .getChildren()
                    .add(
                            Rows.group(
                                    form.declarations().get(i).title(),
                                    built.stream().map(Row::node).toArray(Node[]::new)));
        }
    }

    private Row row(String id, LinkForm.Value value) {
        Message below = new Message(edits);
        if (value.words().isEmpty()) {
            TextBox box = new TextBox(id, value.label(), edits);
            return new Row(
                    box,
                    null,
                    below,
                    new VBox(Spacing.TIGHT, Rows.row(value.label(), box.node()), below.node()));
        }
        WordBox box = new WordBox(id, value.label(), edits);
        return new Row(
                null,
                box,
                below,
                new VBox(Spacing.TIGHT, Rows.row(value.label(), box.node()), below.node()));
    }

    private static void fill(Row row, LinkForm.Value value) {
        if (row.text() != null) {
            row.text().show(value.text());
        }
        if (row.words() != null) {
            row.words().show(value.text(), value.words());
        }
        row.message().show(value.text().findings());
    }

    private void delete() {
        if (shown != null) {
            edits.apply(new Disconnect(shown.key().from(), shown.key().to(), shown.key().kind()));
        }
    }
}
