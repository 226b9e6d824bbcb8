package org.planisphere.workbench.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.SetList;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.shared.Styles;

/// What runs in the region and what is left out on purpose.
final class ServicesGroup {
    private final FormEdits edits;
    private final Chips deployed;
    private final Chips excluded;
    private final Message message;
    private final VBox root;
    private RegionForm.@Nullable Deployments shown;

    ServicesGroup(FormEdits edits) {
        this.edits = edits;
        message = new Message(edits);
        deployed =
                new Chips(
                        "services",
                        "Add a service",
                        false,
                        names -> set(true, names),
                        name -> edits.rename(Naming.SERVICE, name));
        excluded =
                new Chips(
                        "services-excluded",
                        "Leave a service out",
                        true,
                        names -> set(false, names),
                        name -> edits.rename(Naming.SERVICE, name));
        Label left = new Label("Left out on purpose");
        left.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
        root = Rows.group("Services", deployed.node(), message.node(), left, excluded.node());
    }

    private void set(boolean deploy, List<String> names) {
        if (shown != null) {
            edits.apply(new SetList(deploy ? shown.deploy() : shown.exclude(), names));
        }
    }

    Node node() {
        return root;
    }

    void show(RegionForm.Deployments deployments) {
        shown = deployments;
        message.show(deployments.findings());
        deployed.show(
                deployments.deployed().stream().map(name -> new Chips.Chip(name, "")).toList(),
                deployments.known());
        excluded.show(
                deployments.excluded().stream()
                        .map(it -> new Chips.Chip(it.name(), it.why()))
                        .toList(),
                deployments.known());
    }
}
