package org.planisphere.workbench.inspector;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// What the inspector says while no single region or link is selected.
final class PlanSummaryView {
    private final Label counts = new Label();
    private final Label hint = new Label();
    private final VBox root = new VBox(Spacing.SMALL, counts, hint);

    PlanSummaryView() {
        counts.setId("plan-counts");
        hint.getStyleClass().add(Styles.MUTED);
        hint.setWrapText(true);
        root.setPadding(new Insets(Spacing.MEDIUM));
    }

    Node node() {
        return root;
    }

    void show(Subject.OfPlan plan) {
        counts.setText(
                "%d %s, %d %s"
                        .formatted(
                                plan.regions(),
                                plan.regions() == 1 ? "region" : "regions",
                                plan.links(),
                                plan.links() == 1 ? "link" : "links"));
        hint.setText(
                plan.selected() > 1
                        ? "Several things are selected. Select one to see its values."
                        : "Select a region or a link to see and edit its values.");
    }
}
