package org.planisphere.workbench.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.workbench.session.EditState;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The line at the bottom: saved or not, how much there is, which prices, the last notice.
final class StatusBarView {
    private final ShellModel model;
    private final Label saved = label("status-saved");
    private final HBox root;

    StatusBarView(ShellModel model) {
        this.model = model;
        Label size = label("status-size");
        Label prices = label("status-prices");
        Label notice = label("status-notice");
        Label zoom = label("status-zoom");
        Label simulated = label("status-simulated");
        simulated.textProperty().bind(model.simulatedProperty());
        saved.setMinWidth(Region.USE_PREF_SIZE);
        size.setMinWidth(Region.USE_PREF_SIZE);
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        size.textProperty().bind(model.headlinesProperty().map(Headlines::size));
        prices.textProperty().bind(model.headlinesProperty().map(Headlines::prices));
        notice.textProperty().bind(model.noticeProperty().map(Notice::sentence).orElse(""));
        zoom.textProperty().bind(model.zoomProperty());
        zoom.visibleProperty().bind(model.tabProperty().isEqualTo(Tab.TOPOLOGY));
        zoom.managedProperty().bind(zoom.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(Spacing.LARGE, saved, size, prices, gap, notice, simulated, zoom);
        root.setId("status-bar");
        root.getStyleClass().add("shell-status");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setPadding(new Insets(Spacing.TIGHT, Spacing.MEDIUM, Spacing.TIGHT, Spacing.MEDIUM));
        model.editsProperty().subscribe(this::showSaved);
        model.savedAtProperty().subscribe(this::showSaved);
        model.placeProperty().subscribe(this::showSaved);
        showSaved();
    }

    Node node() {
        return root;
    }

    private void showSaved() {
        EditState edits = model.editsProperty().get();
        String time = model.savedAtProperty().get();
        boolean onDisk = edits.saved() && !model.placeProperty().get().isEmpty();
        saved.setText(
                edits.saved() ? (time.isEmpty() ? "Saved" : "Saved " + time) : "Unsaved edits");
        FontIcon icon =
                Icons.small(
                        edits.saved()
                                ? Material2AL.CHECK_CIRCLE_OUTLINE
                                : Material2MZ.RADIO_BUTTON_UNCHECKED);
        icon.getStyleClass().add(onDisk ? Styles.SUCCESS : Styles.WARNING);
        saved.setGraphic(icon);
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(Styles.MUTED);
        return label;
    }
}
