package org.planisphere.workbench.simulations;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.fields.Wording;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The form of a run: scenario with its length, seed and events; runs, Run, progress and Cancel.
///
/// Length and seed of a scenario stand in the plan and are edited there; those of the baseline
/// belong to the form alone.
final class RunCard {
    private final SimulationsModel model;
    private final TextField seed = field("simulation-seed", "Seed", 5);
    private final TextField runs = field("simulation-runs", "Number of runs", 4);
    private final TextField hours = field("simulation-hours", "Simulated hours", 3);
    private final TextBox plannedHours;
    private final TextBox plannedSeed;
    private final Button run = new Button("Run", Icons.small(Material2MZ.PLAY_ARROW));
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final Button cancel = new Button("Cancel");
    private final HBox progress = new HBox(Spacing.SMALL, bar, percent, cancel);
    private final Message message;
    private final EventRows events;
    private final EventStrip strip;
    private final Label problem = new Label();
    private final VBox node;
    private boolean showing;

    RunCard(SimulationsModel model, ScenarioModel scenario) {
        this.model = model;
        plannedHours =
                figures(
                        new TextBox("scenario-hours", "Hours of the scenario", scenario.edits())
                                .worded(FieldWording.HOURS),
                        3);
        plannedSeed =
                figures(
                        new TextBox("scenario-seed", "Seed of the scenario", scenario.edits())
                                .worded(Wording.PLAIN),
                        5);
        message = new Message(scenario.edits());
        events = new EventRows(scenario);
        strip = new EventStrip(scenario, events::focus);
        setUpControls();
        Button add = new Button("Add event", Icons.small(Material2AL.ADD));
        add.setId("simulation-add-event");
        add.setOnAction(_ -> scenario.addEvent());
        FlowPane line =
                new FlowPane(
                        Spacing.MEDIUM,
                        Spacing.SMALL,
                        named("Scenario", new ScenarioBar(model, scenario).node()),
                        named("Hours", hours),
                        named("Hours", plannedHours.node()),
                        named("Seed", seed),
                        named("Seed", plannedSeed.node()),
                        named("Runs", runs),
                        low(run),
                        low(progress));
        node = new VBox(Spacing.MEDIUM, line, message.node(), events.node(), add, strip, problem);
        node.getStyleClass().add(Styles.CARD);
        model.formProperty().subscribe(this::show);
        scenario.formProperty().subscribe(this::show);
        model.problemProperty().subscribe(now -> tell(now.orElse("")));
        model.stateProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void setUpControls() {
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

    private void show(SimulationForm form) {
        showing = true;
        put(seed, form.seed());
        put(runs, form.runs());
        put(hours, form.hours());
        showing = false;
    }

    private void show(@Nullable ScenarioForm form) {
        boolean planned = form != null;
        seed.setVisible(!planned);
        hours.setVisible(!planned);
        plannedSeed.node().setVisible(planned);
        plannedHours.node().setVisible(planned);
        appear(events.node(), planned);
        if (form == null) {
            appear(strip, false);
            message.show(List.of());
            return;
        }
        appear(strip, !form.events().isEmpty());
        message.show(form.findings());
        plannedSeed.show(form.seed());
        plannedHours.show(form.duration());
        events.show(form);
        strip.show(form);
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
        return follows(new VBox(2, label, control), control);
    }

    /// A control without a name above it, on one line with those that have one.
    private static VBox low(Node control) {
        Label room = new Label(" ");
        room.getStyleClass().add(Styles.CAPTION);
        return follows(new VBox(2, room, control), control);
    }

    /// A box that is there as long as its control is.
    private static VBox follows(VBox box, Node control) {
        box.managedProperty().bind(control.visibleProperty());
        box.visibleProperty().bind(control.visibleProperty());
        return box;
    }

    private static TextBox figures(TextBox box, int columns) {
        box.node().setPrefColumnCount(columns);
        box.node().getStyleClass().add("figure-field");
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
