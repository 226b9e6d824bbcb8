package org.planisphere.workbench.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.Disconnect;
import org.planisphere.model.Connection;
import org.planisphere.model.RegionId;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.shared.Drawn;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// How the region is addressed and connected.
final class NetworkGroup {
    /// What the rows of connections say.
    private record Connected(RegionId id, List<RegionForm.ConnectionRow> rows) {}

    private final FormEdits edits;
    private final TextBox cidr;
    private final Message cidrMessage;
    private final Label size = new Label();
    private final VBox connections = new VBox(Spacing.TIGHT);
    private final Drawn<Connected> drawn = new Drawn<>();
    private final ConnectButton connect;
    private final VBox root;

    NetworkGroup(FormEdits edits) {
        this.edits = edits;
        cidr = new TextBox("vpc-cidr", "VPC CIDR block", edits);
        cidrMessage = new Message(edits);
        size.setId("vpc-size");
        size.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        size.managedProperty().bind(size.textProperty().isNotEmpty());
        connections.setId("connections");
        connect = new ConnectButton(edits);
        root =
                Rows.group(
                        "Networking",
                        Rows.row("VPC CIDR", cidr.node()),
                        cidrMessage.node(),
                        size,
                        connections,
                        connect.node());
    }

    Node node() {
        return root;
    }

    void show(RegionId id, RegionForm.Network network) {
        cidr.show(network.vpcCidr());
        cidrMessage.show(network.vpcCidr().findings());
        size.setText(network.size());
        if (drawn.changesTo(new Connected(id, network.connections()))) {
            connections
                    .getChildren()
                    .setAll(network.connections().stream().map(row -> row(id, row)).toList());
        }
        connect.show(id, network.targets());
    }

    private Node row(RegionId id, RegionForm.ConnectionRow row) {
        Connection connection = row.connection();
        Label type = new Label(LinkNames.of(LinkKind.of(connection.type())));
        Label target = new Label(connection.target());
        target.getStyleClass().add(Styles.CHIP);
        Button remove = new Button("", Icons.small(Material2AL.CLOSE));
        remove.getStyleClass().add("chip-button");
        remove.setId("disconnect-" + connection.type() + "-" + connection.target());
        remove.setAccessibleText("Remove the connection to " + connection.target());
        remove.setTooltip(new Tooltip("Remove this connection on both sides"));
        remove.setOnAction(
                _ ->
                        edits.apply(
                                new Disconnect(
                                        id,
                                        connection.targetRegion(),
                                        LinkKind.of(connection.type()))));
        javafx.scene.layout.HBox ends = new javafx.scene.layout.HBox(Spacing.TIGHT, target, remove);
        ends.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        VBox lines = new VBox(Spacing.TIGHT, Rows.ends(type, ends));
        if (connection.purpose() != null) {
            type.setTooltip(new Tooltip("For " + connection.purpose()));
        }
        if (!row.findings().isEmpty()) {
            Message message = new Message(edits);
            message.show(List.copyOf(row.findings()));
            lines.getChildren().add(message.node());
        }
        return lines;
    }
}
