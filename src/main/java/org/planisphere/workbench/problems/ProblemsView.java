package org.planisphere.workbench.problems;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The table of problems with its filter.
public final class ProblemsView {
    private static final double LEAST_FILTER_PX = 90;

    private final ProblemsModel model;
    private final BorderPane root = new BorderPane();
    private final TableView<Problem> table = new TableView<>();
    private final TextField words = new TextField();
    private boolean showing;

    public ProblemsView(ProblemsModel model) {
        this.model = model;
        root.setId("problems");
        root.getStylesheets().add(Styles.sheet(ProblemsView.class, "problems.css"));
        root.getStyleClass().addAll("problems", Styles.PANE);
        root.setTop(filters());
        root.setCenter(table());
        model.currentProperty().subscribe(this::mark);
        model.shown()
                .addListener(
                        (javafx.collections.ListChangeListener<Problem>)
                                change -> mark(model.currentProperty().get()));
    }

    public Parent node() {
        return root;
    }

    /// Puts the cursor into the list.
    public void focus() {
        table.requestFocus();
    }

    private Node filters() {
        words.setId("problems-filter");
        words.setPromptText("Filter problems");
        words.setAccessibleText("Filter problems by words");
        words.setPrefColumnCount(18);
        words.setMinWidth(LEAST_FILTER_PX);
        words.textProperty().bindBidirectional(model.wordsProperty());
        SegmentedButton severities =
                new SegmentedButton(
                        severity("All", "problems-all", null),
                        severity("Errors", "problems-errors", Severity.ERROR),
                        severity("Warnings", "problems-warnings", Severity.WARNING),
                        severity("Hints", "problems-hints", Severity.INFO));
        severities.getButtons().getFirst().setSelected(true);
        Label counts = new Label();
        counts.setId("problems-counts");
        counts.getStyleClass().add(Styles.MUTED);
        counts.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.countsProperty().get().words(),
                                model.countsProperty()));
        counts.setMinWidth(Region.USE_PREF_SIZE);
        severities.setMinWidth(Region.USE_PREF_SIZE);
        Label computing = new Label("Checking cost and lag…");
        computing.setId("problems-computing");
        computing.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        computing.visibleProperty().bind(model.computingProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Spacing.MEDIUM, counts, computing, gap, severities, words);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(Spacing.TIGHT, Spacing.MEDIUM, Spacing.TIGHT, Spacing.MEDIUM));
        return bar;
    }

    private ToggleButton severity(String text, String id, @Nullable Severity severity) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    model.severityProperty().set(severity);
                });
        return button;
    }

    private Node table() {
        table.setId("problems-table");
        table.setAccessibleText("Problems");
        table.setItems(model.shown());
        TableColumn<Problem, Problem> message = ProblemColumns.message();
        table.getColumns().setAll(columns(message));
        table.setColumnResizePolicy(new ProblemWidths(message));
        table.setPlaceholder(nothing());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, selected) -> {
                            if (!showing && selected != null) {
                                model.open(selected);
                            }
                        });
        table.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        openSelected();
                    }
                });
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        openSelected();
                        event.consume();
                    }
                });
        return table;
    }

    private void openSelected() {
        Problem selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.open(selected);
        }
    }

    private List<TableColumn<Problem, Problem>> columns(TableColumn<Problem, Problem> message) {
        TableColumn<Problem, Problem> severity = ProblemColumns.severity();
        TableColumn<Problem, Problem> rule = ProblemColumns.rule();
        TableColumn<Problem, Problem> where = ProblemColumns.where();
        TableColumn<Problem, Problem> fix = ProblemColumns.fix(model);
        // Where nothing can be fixed with a click, the words get the room.
        fix.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.shown().stream()
                                                .anyMatch(one -> !one.finding().fixes().isEmpty()),
                                model.shown()));
        return List.of(severity, rule, where, message, fix);
    }

    private Node nothing() {
        Label text = new Label();
        text.setId("problems-empty");
        text.getStyleClass().add(Styles.MUTED);
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        words(
                                                model.countsProperty().get().total(),
                                                model.computingProperty().get()),
                                model.countsProperty(),
                                model.computingProperty()));
        VBox box = new VBox(Spacing.SMALL, Icons.large(Material2AL.CHECK_CIRCLE_OUTLINE), text);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static String words(int problems, boolean computing) {
        if (problems > 0) {
            return "No problem matches the filter.";
        }
        return computing
                ? "No problems so far; some rules are still at work."
                : "No problems: every rule passes.";
    }

    private void mark(@Nullable Problem problem) {
        showing = true;
        if (problem == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(problem);
            int index = model.shown().indexOf(problem);
            if (index >= 0) {
                table.scrollTo(Math.max(0, index - 1));
            }
        }
        showing = false;
    }
}
