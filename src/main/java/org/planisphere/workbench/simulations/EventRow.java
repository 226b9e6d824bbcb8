package org.planisphere.workbench.simulations;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// One event of the form as a sentence to fill in: a region has so much left from then for so long.
final class EventRow {
    private final int index;
    private final Consumer<EventDraft> changed;
    private final ComboBox<RegionId> region = new ComboBox<>();
    private final TextField capacity;
    private final TextField start;
    private final TextField minutes;
    private final HBox node;
    private EventDraft draft;

    EventRow(
            int index,
            EventDraft draft,
            List<RegionId> regions,
            Consumer<EventDraft> changed,
            Runnable remove) {
        this.index = index;
        this.draft = draft;
        this.changed = changed;
        region.setId(id("region"));
        region.setAccessibleText("Region of event " + (index + 1));
        region.getItems().setAll(regions);
        if (!regions.contains(draft.region())) {
            region.getItems().add(draft.region());
        }
        region.setValue(draft.region());
        capacity = field("capacity", "Capacity left in percent", 3, draft.capacityPercent());
        start = field("start", "Start, hours and minutes", 4, draft.start());
        minutes = field("minutes", "Length in minutes", 4, draft.minutes());
        region.setOnAction(_ -> tell(this.draft.withRegion(region.getValue())));
        capacity.textProperty()
                .addListener((_, _, text) -> tell(this.draft.withCapacityPercent(text)));
        start.textProperty().addListener((_, _, text) -> tell(this.draft.withStart(text)));
        minutes.textProperty().addListener((_, _, text) -> tell(this.draft.withMinutes(text)));
        Button away = new Button(null, Icons.small(Material2AL.CLOSE));
        away.setId(id("remove"));
        away.setAccessibleText("Remove event " + (index + 1));
        away.getStyleClass().add(Styles.TOOL);
        away.setOnAction(_ -> remove.run());
        node =
                new HBox(
                        Spacing.SMALL,
                        region,
                        word("keeps"),
                        capacity,
                        word("% from"),
                        start,
                        word("for"),
                        minutes,
                        word("min"),
                        away);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return node;
    }

    /// Whether the row shows this event already, so that it keeps its focus and caret.
    boolean shows(EventDraft other) {
        return draft.equals(other);
    }

    private void tell(EventDraft next) {
        if (!next.equals(draft)) {
            draft = next;
            changed.accept(next);
        }
    }

    private TextField field(String name, String accessible, int columns, String text) {
        TextField field = new TextField(text);
        field.setId(id(name));
        field.setAccessibleText("%s of event %d".formatted(accessible, index + 1));
        field.setPrefColumnCount(columns);
        field.getStyleClass().add("figure-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
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
}
