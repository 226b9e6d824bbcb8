package org.planisphere.workbench.simulations;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.model.Scenario;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Which scenario is shown, and what can be done to it as a whole.
///
/// F2 and the pen let the name be typed over; Enter takes it, Escape leaves it.
final class ScenarioBar {
    private static final double CHOICE_PX = 220;

    private final SimulationsModel simulations;
    private final ScenarioModel model;
    private final ComboBox<String> choice = new ComboBox<>();
    private final TextField name = new TextField();
    private final Label refusal = new Label();
    private final Button copy =
            tool("duplicate", "Duplicate this scenario", Material2AL.CONTENT_COPY);
    private final Button pen = tool("rename", "Rename this scenario (F2)", Material2AL.EDIT);
    private final Button bin = tool("delete", "Delete this scenario", Material2AL.DELETE);
    private final VBox node;
    private boolean showing;

    ScenarioBar(SimulationsModel simulations, ScenarioModel model) {
        this.simulations = simulations;
        this.model = model;
        setUpChoice();
        setUpName();
        Button add = new Button("New", Icons.small(Material2AL.ADD));
        add.setId("scenario-new");
        add.setTooltip(new Tooltip("Add a scenario to the plan"));
        add.setOnAction(
                _ -> {
                    model.create();
                    askName();
                });
        copy.setOnAction(
                _ -> {
                    model.duplicate();
                    askName();
                });
        pen.setOnAction(_ -> askName());
        bin.setOnAction(_ -> model.delete());
        StackPane place = new StackPane(choice, name);
        place.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(Spacing.TIGHT, place, add, copy, pen, bin);
        line.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(Spacing.TIGHT, line, refusal);
        simulations.planProperty().subscribe(_ -> list());
        simulations.formProperty().subscribe(_ -> list());
        model.formProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void setUpChoice() {
        choice.setId("simulation-scenario");
        choice.setAccessibleText("Scenario");
        choice.setMinWidth(CHOICE_PX);
        choice.setMaxWidth(CHOICE_PX);
        choice.setOnAction(
                _ -> {
                    if (!showing && choice.getValue() != null) {
                        simulations.choose(choice.getValue());
                    }
                });
        choice.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F2) {
                        event.consume();
                        askName();
                    }
                });
    }

    private void setUpName() {
        name.setId("scenario-name");
        name.setAccessibleText("Name of the scenario");
        name.setMinWidth(CHOICE_PX);
        name.setMaxWidth(CHOICE_PX);
        refusal.setId("scenario-name-problem");
        refusal.getStyleClass().add(Styles.DANGER);
        name.textProperty().subscribe(_ -> tellRefusal());
        name.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        takeName();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        endAsking();
                    }
                });
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && name.isVisible()) {
                                takeName();
                                endAsking();
                            }
                        });
        asking(false);
    }

    private void list() {
        showing = true;
        choice.getItems()
                .setAll(simulations.scenarios().stream().map(Scenario::name).distinct().toList());
        choice.setValue(simulations.formProperty().get().scenario().name());
        showing = false;
    }

    private void show(@Nullable ScenarioForm form) {
        boolean none = form == null;
        pen.setDisable(none);
        bin.setDisable(none);
        copy.setDisable(none);
        if (none && name.isVisible()) {
            endAsking();
        }
    }

    private void askName() {
        ScenarioForm form = model.formProperty().get();
        if (form != null) {
            name.setText(form.name());
            asking(true);
            name.requestFocus();
            name.selectAll();
        }
    }

    private void takeName() {
        if (model.refuse(name.getText()).isEmpty()) {
            String typed = name.getText();
            endAsking();
            model.rename(typed);
        }
    }

    private void endAsking() {
        boolean hadFocus = name.isFocused();
        asking(false);
        if (hadFocus) {
            choice.requestFocus();
        }
    }

    private void asking(boolean asks) {
        name.setVisible(asks);
        choice.setVisible(!asks);
        tellRefusal();
    }

    private void tellRefusal() {
        String sentence = name.isVisible() ? model.refuse(name.getText()).orElse("") : "";
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    private static Button tool(String id, String what, Ikon icon) {
        Button button = new Button(null, Icons.small(icon));
        button.setId("scenario-" + id);
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.getStyleClass().add(Styles.TOOL);
        return button;
    }
}
