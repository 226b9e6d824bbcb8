package org.planisphere.workbench.simulations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.model.Scenario;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The form of a run: scenario, seed, runs, length, events; Run, progress and Cancel.
final class RunCard {
    private final SimulationsModel model;
    private final ComboBox<String> scenario = new ComboBox<>();
    private final TextField seed = field("simulation-seed", "Seed", 5);
    private final TextField runs = field("simulation-runs", "Number of runs", 4);
    private final TextField hours = field("simulation-hours", "Simulated hours", 3);
    private final Button run = new Button("Run", Icons.small(Material2MZ.PLAY_ARROW));
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final Button cancel = new Button("Cancel");
    private final HBox progress = new HBox(Spacing.SMALL, bar, percent, cancel);
    private final VBox events = new VBox(Spacing.SMALL);
    private final Label problem = new Label();
    private final List<EventRow> rows = new ArrayList<>();
    private final VBox node;
    private boolean showing;

    RunCard(SimulationsModel model) {
        this.model = model;
        setUpControls();
        Button add = new Button("Add event", Icons.small(Material2AL.ADD));
        add.setId("simulation-add-event");
        add.setOnAction(_ -> model.addEvent());
        FlowPane line =
                new FlowPane(
                        Spacing.MEDIUM,
                        Spacing.SMALL,
                        named("Scenario", scenario),
                        named("Hours", hours),
                        named("Runs", runs),
                        named("Seed", seed),
                        low(add),
                        low(run),
                        low(progress));
        node = new VBox(Spacing.MEDIUM, line, events, problem);
        node.getStyleClass().add(Styles.CARD);
        model.planProperty().subscribe(_ -> listScenarios());
        model.formProperty().subscribe(this::show);
        model.problemProperty().subscribe(now -> tell(now.orElse("")));
        model.stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void setUpControls() {
        scenario.setId("simulation-scenario");
        scenario.setAccessibleText("Scenario");
        scenario.setMinWidth(220);
        scenario.setOnAction(
                _ -> {
                    if (!showing && scenario.getValue() != null) {
                        model.choose(scenario.getValue());
                    }
                });
        listen(seed, SimulationForm::withSeed);
        listen(runs, SimulationForm::withRuns);
        listen(hours, SimulationForm::withHours);
        run.setId("simulation-run");
        run.getStyleClass().add(Styles.PRIMARY);
        run.setOnAction(_ -> model.run());
        cancel.setId("simulation-cancel");
        cancel.setOnAction(_ -> model.cancel());
        bar.setId("simulation-progress");
        bar.setPrefWidth(140);
        percent.setId("simulation-progress-text");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        progress.setAlignment(Pos.CENTER_LEFT);
        problem.setId("simulation-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add(Styles.DANGER);
        events.setId("simulation-events");
    }

    private void listen(TextField field, BiFunction<SimulationForm, String, SimulationForm> with) {
        field.textProperty()
                .addListener(
                        (_, _, text) -> {
                            if (!showing) {
                                model.edit(with.apply(model.formProperty().get(), text));
                            }
                        });
    }

    private void listScenarios() {
        showing = true;
        scenario.getItems().setAll(model.scenarios().stream().map(Scenario::name).toList());
        scenario.setValue(model.formProperty().get().scenario());
        showing = false;
        rows.clear();
        show(model.formProperty().get());
    }

    private void show(SimulationForm form) {
        showing = true;
        scenario.setValue(form.scenario());
        put(seed, form.seed());
        put(runs, form.runs());
        put(hours, form.hours());
        showing = false;
        boolean same =
                rows.size() == form.events().size()
                        && java.util.stream.IntStream.range(0, rows.size())
                                .allMatch(i -> rows.get(i).shows(form.events().get(i)));
        if (!same) {
            rebuild(form);
        }
    }

    private void rebuild(SimulationForm form) {
        rows.clear();
        for (int i = 0; i < form.events().size(); i++) {
            int index = i;
            rows.add(
                    new EventRow(
                            index,
                            form.events().get(index),
                            model.regions(),
                            draft -> model.edit(model.formProperty().get().withEvent(index, draft)),
                            () -> model.removeEvent(index)));
        }
        events.getChildren().setAll(rows.stream().map(EventRow::node).toList());
        appear(events, !rows.isEmpty());
    }

    private void show(RunState state) {
        boolean running = state instanceof RunState.Running;
        appear(progress, running);
        run.setDisable(running || model.problemProperty().get().isPresent());
        switch (state) {
            case RunState.Running(double fraction) -> {
                bar.setProgress(fraction);
                percent.setText("%.0f %%".formatted(fraction * 100));
            }
            case RunState.Failed(String sentence) -> tell(sentence);
            case RunState.Idle() -> tell(model.problemProperty().get().orElse(""));
        }
    }

    private void tell(String sentence) {
        problem.setText(sentence);
        appear(problem, !sentence.isEmpty());
        run.setDisable(
                model.stateProperty().get() instanceof RunState.Running
                        || model.problemProperty().get().isPresent());
    }

    private static void put(TextField field, @Nullable String text) {
        if (!Objects.equals(field.getText(), text)) {
            field.setText(text);
        }
    }

    private static void appear(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static VBox named(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        return new VBox(2, label, control);
    }

    /// A control without a name above it, on one line with those that have one.
    private static VBox low(Node control) {
        Label room = new Label(" ");
        room.getStyleClass().add(Styles.CAPTION);
        VBox box = new VBox(2, room, control);
        box.managedProperty().bind(control.visibleProperty());
        box.visibleProperty().bind(control.visibleProperty());
        return box;
    }

    private static TextField field(String id, String accessible, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(accessible);
        field.setPrefColumnCount(columns);
        field.getStyleClass().add("figure-field");
        return field;
    }
}
