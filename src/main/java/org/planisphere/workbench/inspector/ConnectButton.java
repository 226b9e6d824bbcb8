package org.planisphere.workbench.inspector;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.Connect;
import org.planisphere.model.RegionId;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Asks in a pop-over where to connect to, and how.
final class ConnectButton {
    private final Button button = new Button("Connect…", Icons.small(Material2AL.ADD));
    private final ComboBox<LinkKind> kinds = new ComboBox<>();
    private final ComboBox<RegionId> targets = new ComboBox<>();
    private final PopOver popOver = new PopOver();
    private @Nullable RegionId from;

    ConnectButton(FormEdits edits) {
        button.setId("connect");
        button.getStyleClass().add("quiet");
        kinds.setId("connect-kind");
        kinds.setAccessibleText("Kind of link");
        kinds.getItems()
                .setAll(
                        LinkKind.REPLICATION,
                        LinkKind.PEERING,
                        LinkKind.TRANSIT_GATEWAY,
                        LinkKind.VPN);
        kinds.setValue(LinkKind.PEERING);
        kinds.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LinkKind kind) {
                        return kind == null ? "" : LinkNames.of(kind);
                    }

                    @Override
                    public LinkKind fromString(String text) {
                        throw new UnsupportedOperationException("the kind is not typed");
                    }
                });
        targets.setId("connect-target");
        targets.setAccessibleText("Region to connect to");
        Button done = new Button("Connect");
        done.setId("connect-done");
        done.getStyleClass().add(Styles.PRIMARY);
        done.setOnAction(_ -> connect(edits));
        done.disableProperty().bind(targets.valueProperty().isNull());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form =
                new VBox(
                        Spacing.SMALL,
                        Rows.row("Link", kinds),
                        Rows.row("Region", targets),
                        buttons);
        form.setPadding(new Insets(Spacing.MEDIUM));
        form.setPrefWidth(300);
        popOver.setContentNode(form);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        button.setOnAction(_ -> popOver.show(button));
    }

    Node node() {
        return button;
    }

    void show(RegionId region, List<RegionId> others) {
        from = region;
        if (!targets.getItems().equals(others)) {
            targets.getItems().setAll(others);
            targets.setValue(others.isEmpty() ? null : others.getFirst());
        }
        button.setDisable(others.isEmpty());
    }

    private void connect(FormEdits edits) {
        popOver.hide();
        if (from != null && targets.getValue() != null) {
            edits.apply(new Connect(from, targets.getValue(), kinds.getValue()));
        }
    }
}
