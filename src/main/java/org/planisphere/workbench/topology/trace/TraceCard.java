package org.planisphere.workbench.topology.trace;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.topology.Hop;
import org.planisphere.model.topology.Trace;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.TopologyModel;
import org.planisphere.workbench.topology.scene.LinkWords;
import org.planisphere.workbench.topology.scene.TracedWay;

/// The answer to "why can A not reach B?": verdict, each step, and the fix where there is one.
public final class TraceCard extends VBox {
    private static final double WIDTH_PX = 348;
    private static final double STEPS_PX = 300;

    private final TopologyModel model;
    private final Runnable closed;
    private final Label heading = label("", Styles.HEADING);
    private final Label outcome = label("", "trace-outcome");
    private final Label verdict = label("", "trace-verdict");
    private final VBox steps = new VBox(Spacing.TIGHT);
    private final ScrollPane scroll = new ScrollPane(steps);
    private final Button fix = new Button();

    /// @param closed called when the card was closed by hand
    public TraceCard(TopologyModel model, Runnable closed) {
        super(Spacing.SMALL);
        this.model = model;
        this.closed = closed;
        setId("trace-card");
        getStyleClass().add("trace-card");
        getStylesheets().add(Styles.sheet(TraceCard.class, "trace.css"));
        setPrefWidth(WIDTH_PX);
        setMaxSize(WIDTH_PX, USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(STEPS_PX);
        steps.heightProperty()
                .subscribe(
                        height ->
                                scroll.setPrefViewportHeight(
                                        Math.min(height.doubleValue(), STEPS_PX)));
        scroll.getStyleClass().add("trace-scroll");
        fix.setId("trace-fix");
        fix.setWrapText(true);
        fix.getStyleClass().add(Styles.PRIMARY);
        fix.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(), outcome, verdict, scroll, fix);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.wayProperty().subscribe(this::show);
    }

    private HBox head() {
        Button turn = tool("trace-turn", Material2MZ.SWAP_HORIZ, "Trace the other way", this::turn);
        Button close = tool("trace-close", Material2AL.CLOSE, "Close (Esc)", this::close);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        return new HBox(Spacing.TIGHT, heading, turn, close);
    }

    private static Button tool(String id, Ikon icon, String text, Runnable command) {
        Button button = new Button(null, Icons.small(icon));
        button.setId(id);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().add(Styles.TOOL);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private void turn() {
        TracedWay way = model.wayProperty().get();
        if (way != null) {
            model.trace(way.to(), way.from());
        }
    }

    private void close() {
        model.endTrace();
        closed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void show(@Nullable TracedWay way) {
        setVisible(way != null);
        setManaged(way != null);
        if (way == null) {
            return;
        }
        boolean reached = way.trace().reached();
        getStyleClass().removeAll("reached", "stopped");
        getStyleClass().add(reached ? "reached" : "stopped");
        heading.setText("%s to %s".formatted(way.from(), way.to()));
        outcome.setText(reached ? "Gets through" : "Does not get through");
        verdict.setText(way.trace().verdict());
        steps.getChildren().clear();
        int number = 1;
        for (Hop hop : way.trace().hops()) {
            steps.getChildren().add(step(number++, hop, way.trace()));
        }
        scroll.setVisible(number > 1);
        scroll.setManaged(number > 1);
        boolean fixable = !reached && way.fix().isPresent();
        fix.setVisible(fixable);
        fix.setManaged(fixable);
        way.fix().ifPresent(this::offer);
        setAccessibleText(
                "%s: %s. %s"
                        .formatted(heading.getText(), outcome.getText(), way.trace().verdict()));
    }

    private void offer(Fix cure) {
        fix.setText(cure.label());
        fix.setOnAction(_ -> model.actions().apply(cure));
    }

    private static HBox step(int number, Hop hop, Trace trace) {
        boolean stops = trace.stop().equals(Optional.of(hop));
        Label index = label(stops ? "✕" : String.valueOf(number), "trace-number");
        Label way =
                label(
                        "%s → %s · %s".formatted(hop.from(), hop.to(), LinkWords.title(hop.kind())),
                        Styles.STRONG);
        VBox words = new VBox(way, label(hop.words(), Styles.CAPTION));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Spacing.SMALL, index, words);
        row.getStyleClass().add("trace-step");
        if (stops) {
            row.getStyleClass().add("blocked");
        }
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
