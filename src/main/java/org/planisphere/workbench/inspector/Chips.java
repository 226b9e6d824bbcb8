package org.planisphere.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.workbench.fields.Suggestions;
import org.planisphere.workbench.shared.Drawn;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Names as chips that can be removed, and a field that adds one.
final class Chips {
    /// A name and what its tooltip says, which may be empty.
    record Chip(String name, String tip) {}

    private final String id;
    private final boolean struck;
    private final Consumer<List<String>> changed;
    private final Consumer<String> rename;
    private final FlowPane flow = new FlowPane(Spacing.TIGHT, Spacing.TIGHT);
    private final TextField adding = new TextField();
    private final VBox root = new VBox(Spacing.TIGHT, flow, adding);
    private final Drawn<List<Chip>> drawn = new Drawn<>();
    private List<String> names = List.of();
    private List<String> known = List.of();

    /// @param id of the group; its field is `id-add`, a chip's button `id-remove-name`
    /// @param struck whether the names are shown struck through
    /// @param changed gets the names after one was added or removed
    /// @param rename gets the name that shall be another one
    Chips(
            String id,
            String prompt,
            boolean struck,
            Consumer<List<String>> changed,
            Consumer<String> rename) {
        this.rename = rename;
        this.id = id;
        this.struck = struck;
        this.changed = changed;
        flow.setId(id);
        flow.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(flow.getChildren()));
        adding.setId(id + "-add");
        adding.setPromptText(prompt);
        adding.setAccessibleText(prompt);
        adding.getStyleClass().add("chip-adding");
        adding.setOnAction(_ -> add(adding.getText()));
        TextFields.bindAutoCompletion(
                        adding,
                        request -> Suggestions.matching(notTakenYet(), request.getUserText()))
                .setOnAutoCompleted(event -> add(event.getCompletion()));
    }

    Node node() {
        return root;
    }

    void show(List<Chip> chips, List<String> suggestions) {
        names = chips.stream().map(Chip::name).toList();
        known = suggestions;
        if (drawn.changesTo(List.copyOf(chips))) {
            flow.getChildren().setAll(chips.stream().map(this::chip).toList());
        }
    }

    private List<String> notTakenYet() {
        return known.stream().filter(name -> !names.contains(name)).toList();
    }

    private Node chip(Chip chip) {
        Label name = new Label(chip.name());
        if (struck) {
            name.getStyleClass().add("struck");
        }
        Button remove = new Button("", Icons.small(Material2AL.CLOSE));
        remove.setId("%s-remove-%s".formatted(id, chip.name()));
        remove.setAccessibleText("Remove " + chip.name());
        remove.getStyleClass().add("chip-button");
        remove.setOnAction(_ -> remove(chip.name()));
        remove.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F2) {
                        event.consume();
                        rename.accept(chip.name());
                    }
                });
        name.setId("%s-name-%s".formatted(id, chip.name()));
        name.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        rename.accept(chip.name());
                    }
                });
        HBox box = new HBox(name, remove);
        box.getStyleClass().addAll(Styles.CHIP, "removable");
        box.setAlignment(Pos.CENTER_LEFT);
        if (!chip.tip().isEmpty()) {
            Tooltip.install(box, new Tooltip(chip.tip()));
        }
        return box;
    }

    private void add(String text) {
        String name = text.strip();
        adding.clear();
        if (!name.isEmpty() && !names.contains(name)) {
            List<String> more = new ArrayList<>(names);
            more.add(name);
            changed.accept(more);
        }
    }

    private void remove(String name) {
        changed.accept(names.stream().filter(other -> !other.equals(name)).toList());
    }
}
