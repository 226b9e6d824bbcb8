package org.planisphere.workbench.simulations;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.EventKind;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.fields.Wording;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// One event as a sentence to fill in: this happens to a region, from then, for so long.
final class EventRow {
    private final int index;
    private final ScenarioModel model;
    private final ComboBox<EventKind> kind = new ComboBox<>();
    private final ComboBox<RegionId> region = new ComboBox<>();
    private final TextBox start;
    private final TextBox minutes;
    private final TextBox capacity;
    private final TextBox latency;
    private final TextBox errors;
    private final HBox lasting;
    private final HBox keeping;
    private final Message message;
    private final VBox node;
    private @Nullable EventForm shown;
    private boolean showing;

    EventRow(int index, ScenarioModel model) {
        this.index = index;
        this.model = model;
        start = box("start", "Start, hours and minutes", 4, FieldWording.CLOCK);
        minutes = box("minutes", "Length in minutes", 3, FieldWording.MINUTES);
        capacity = box("capacity", "Capacity left in percent", 3, FieldWording.PERCENT);
        latency = box("latency", "Latency factor", 3, Wording.PLAIN);
        errors = box("errors", "Failing requests in percent", 3, FieldWording.PERCENT);
        latency.node().setPromptText("1");
        errors.node().setPromptText("0");
        message = new Message(model.edits());
        setUpChoices();
        lasting = line(word("for"), minutes.node(), word("min"));
        keeping =
                line(
                        word("keeps"),
                        capacity.node(),
                        word("% capacity, latency ×"),
                        latency.node(),
                        word("errors"),
                        errors.node(),
                        word("%"));
        Button away = new Button(null, Icons.small(Material2AL.CLOSE));
        away.setId(id("remove"));
        away.setAccessibleText("Remove event " + (index + 1));
        away.getStyleClass().add(Styles.TOOL);
        away.setOnAction(_ -> with(model::removeEvent));
        FlowPane sentence =
                new FlowPane(
                        Spacing.SMALL,
                        Spacing.TIGHT,
                        line(kind, region),
                        line(word("from"), start.node()),
                        lasting,
                        keeping,
                        away);
        node = new VBox(Spacing.TIGHT, sentence, message.node());
    }

    Node node() {
        return node;
    }

    /// Whether the row shows the event at an index of its scenario.
    boolean shows(int event) {
        EventForm now = shown;
        return now != null && now.index() == event;
    }

    void focus() {
        kind.requestFocus();
    }

    void show(EventForm event, List<RegionId> regions) {
        showing = true;
        shown = event;
        kind.setValue(event.kind());
        if (!region.getItems().equals(regions)) {
            region.getItems().setAll(regions);
        }
        String name = event.region().text();
        region.setValue(name.isBlank() ? null : new RegionId(name));
        start.show(event.at());
        minutes.show(event.lasts());
        capacity.show(event.capacity());
        latency.show(event.latencyFactor());
        errors.show(event.errorRatio());
        showing = false;
        appear(lasting, event.kind() != EventKind.RESTORE);
        appear(keeping, event.kind() == EventKind.DEGRADE);
        message.show(event.findings());
    }

    private void setUpChoices() {
        kind.setId(id("kind"));
        kind.setAccessibleText("What happens in event " + (index + 1));
        kind.getItems().setAll(EventKind.values());
        kind.setConverter(new Words());
        kind.setOnAction(_ -> with(event -> model.changeKind(event, kind.getValue())));
        region.setId(id("region"));
        region.setAccessibleText("Region of event " + (index + 1));
        region.setOnAction(
                _ ->
                        with(
                                event -> {
                                    RegionId chosen = region.getValue();
                                    if (chosen != null) {
                                        model.changeRegion(event, chosen);
                                    }
                                }));
    }

    private void with(Consumer<EventForm> what) {
        EventForm event = shown;
        if (!showing && event != null) {
            what.accept(event);
        }
    }

    private TextBox box(String name, String accessible, int columns, Wording wording) {
        TextBox box =
                new TextBox(
                                id(name),
                                "%s of event %d".formatted(accessible, index + 1),
                                model.edits())
                        .worded(wording);
        TextField field = box.node();
        field.setPrefColumnCount(columns);
        field.getStyleClass().add("figure-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(Spacing.SMALL, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void appear(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private static Label word(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String id(String part) {
        return "simulation-event-%d-%s".formatted(index, part);
    }

    /// The kinds of events as verbs.
    private static final class Words extends StringConverter<EventKind> {
        @Override
        public String toString(@Nullable EventKind kind) {
            return switch (kind) {
                case null -> "";
                case LOSE -> "Lose";
                case DEGRADE -> "Degrade";
                case RESTORE -> "Restore";
            };
        }

        @Override
        public EventKind fromString(String text) {
            return EventKind.valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
