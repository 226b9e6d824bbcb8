package org.planisphere.workbench.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.workbench.problems.ProblemCounts;
import org.planisphere.workbench.session.EditState;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Undo and redo, the switch between views, and the figures that are always in view.
final class ToolBarView {
    private final Button undo = tool("undo", "Undo", Material2MZ.UNDO);
    private final Button redo = tool("redo", "Redo", Material2MZ.REDO);
    private final Button run = new Button("Run", Icons.small(Material2MZ.PLAY_ARROW));
    private final Button cost = pill("pill-cost", "Total monthly cost");
    private final Button problems = pill("pill-problems", "Problems of the plan");
    private final Button risk = pill("pill-risk", "Data at risk if a writing region is lost");
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final HBox root;
    private final Fitting fitting;
    private ProblemCounts counts = ProblemCounts.NONE;
    private boolean brief;
    private boolean withoutRisk;

    /// What its buttons do.
    record Actions(Runnable undo, Runnable redo, Runnable run) {}

    ToolBarView(ShellModel model, Set<Tab> shown, Actions actions) {
        undo.setOnAction(_ -> actions.undo().run());
        redo.setOnAction(_ -> actions.redo().run());
        run.setId("tool-run");
        run.setOnAction(_ -> actions.run().run());
        run.getStyleClass().add(Styles.PRIMARY);
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setTooltip(new Tooltip("Simulate the chosen scenario"));
        SegmentedButton switcher = new SegmentedButton();
        switcher.setId("views");
        for (Tab tab : shown) {
            ToggleButton button = new ToggleButton(tab.title());
            button.setId(tab.id());
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.tabProperty().set(tab);
                    });
            tabs.put(tab, button);
            switcher.getButtons().add(button);
        }
        switcher.setMinWidth(Region.USE_PREF_SIZE);
        cost.setOnAction(_ -> model.tabProperty().set(Tab.COST));
        risk.setOnAction(_ -> model.tabProperty().set(Tab.SIMULATION));
        risk.managedProperty().bind(risk.visibleProperty());
        risk.setTooltip(
                new Tooltip(
                        "Seconds of writes lost for good if a writing region disappears,"
                                + " 99th percentile"));
        problems.setOnAction(_ -> model.problemsProperty().set(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(Spacing.SMALL, undo, redo, switcher, run, gap, cost, risk, problems);
        root.setId("tool-bar");
        root.getStyleClass().add("shell-tools");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setPadding(new Insets(Spacing.SMALL, Spacing.MEDIUM, Spacing.SMALL, Spacing.MEDIUM));
        fitting = new Fitting(root, List.of(this::shorten, this::showPlay, this::hideRisk));
        model.tabProperty()
                .subscribe(tab -> Objects.requireNonNull(tabs.get(tab)).setSelected(true));
        model.riskProperty()
                .subscribe(
                        words -> {
                            risk.setText(words.isEmpty() ? "" : "RPO p99 " + words);
                            fit();
                        });
        model.headlinesProperty().subscribe(this::show);
        model.editsProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(Headlines headlines) {
        cost.setText(headlines.cost().isEmpty() ? "…" : headlines.cost());
        cost.setTooltip(new Tooltip(headlines.costRange() + "\nClick for the cost view"));
        counts = headlines.problems();
        problems.setTooltip(new Tooltip(counts.words()));
        fit();
        problems.getStyleClass().removeAll(Styles.DANGER, Styles.WARNING, Styles.SUCCESS);
        problems.getStyleClass()
                .add(
                        counts.errors() > 0
                                ? Styles.DANGER
                                : counts.warnings() > 0 ? Styles.WARNING : Styles.SUCCESS);
    }

    private void fit() {
        shorten(brief);
        hideRisk(withoutRisk);
        fitting.fit();
    }

    private void shorten(boolean small) {
        brief = small;
        problems.setText(small ? counts.brief() : counts.words());
    }

    private void showPlay(boolean small) {
        run.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// The cards of the regions tell it too.
    private void hideRisk(boolean small) {
        withoutRisk = small;
        risk.setVisible(!small && !risk.getText().isEmpty());
    }

    private void show(EditState edits) {
        undo.setDisable(edits.undo() == null);
        redo.setDisable(edits.redo() == null);
        undo.setTooltip(new Tooltip(edits.undo() == null ? "Undo" : "Undo: " + edits.undo()));
        redo.setTooltip(new Tooltip(edits.redo() == null ? "Redo" : "Redo: " + edits.redo()));
    }

    private static Button tool(String id, String text, Ikon ikon) {
        Button button = new Button("", Icons.small(ikon));
        button.setId(id);
        button.setAccessibleText(text);
        button.getStyleClass().add(Styles.TOOL);
        return button;
    }

    private static Button pill(String id, String text) {
        Button button = new Button();
        button.setId(id);
        button.setAccessibleHelp(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.PILL);
        return button;
    }
}
