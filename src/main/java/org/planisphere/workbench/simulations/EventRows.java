package org.planisphere.workbench.simulations;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The events of the scenario that is shown, one row each; rows stay while a person types in them.
final class EventRows {
    private final ScenarioModel model;
    private final List<EventRow> rows = new ArrayList<>();
    private final Label links = new Label();
    private final VBox node = new VBox(Spacing.SMALL);

    EventRows(ScenarioModel model) {
        this.model = model;
        node.setId("simulation-events");
        links.setId("simulation-link-events");
        links.getStyleClass().add(Styles.MUTED);
        links.setWrapText(true);
    }

    Node node() {
        return node;
    }

    void show(ScenarioForm form) {
        List<EventForm> events = form.events();
        while (rows.size() > events.size()) {
            rows.removeLast();
        }
        while (rows.size() < events.size()) {
            rows.add(new EventRow(rows.size(), model));
        }
        List<Node> nodes = new ArrayList<>(rows.stream().map(EventRow::node).toList());
        if (form.linkEvents() > 0) {
            links.setText(
                    "%d more about links: edit them in the text of the plan."
                            .formatted(form.linkEvents()));
            nodes.add(links);
        }
        if (!node.getChildren().equals(nodes)) {
            node.getChildren().setAll(nodes);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(events.get(i), form.regions());
        }
    }

    /// Moves the focus to the row of an event.
    ///
    /// @param index of the event in its scenario
    void focus(int index) {
        rows.stream().filter(row -> row.shows(index)).findFirst().ifPresent(EventRow::focus);
    }
}
