package org.planisphere.workbench.inspector;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;

/// The form of one region.
final class RegionFormView {
    private final IdentityGroup identity;
    private final NetworkGroup network;
    private final ServicesGroup services;
    private final StoresGroup stores;
    private final ComplianceGroup compliance;
    private final BillGroup bill = new BillGroup();
    private final Message others;
    private final ScrollPane root;

    RegionFormView(FormEdits edits) {
        identity = new IdentityGroup(edits);
        network = new NetworkGroup(edits);
        services = new ServicesGroup(edits);
        stores = new StoresGroup(edits);
        compliance = new ComplianceGroup(edits);
        others = new Message(edits);
        VBox groups =
                new VBox(
                        Spacing.LARGE,
                        others.node(),
                        identity.node(),
                        network.node(),
                        services.node(),
                        stores.node(),
                        compliance.node(),
                        bill.node());
        root =
                ScrollPanes.down(
                        groups,
                        new Insets(Spacing.TIGHT, Spacing.MEDIUM, Spacing.LARGE, Spacing.MEDIUM));
        root.setId("region-form");
    }

    Node node() {
        return root;
    }

    void show(RegionForm form) {
        identity.show(form.id(), form.identity());
        network.show(form.id(), form.network());
        services.show(form.deployments());
        stores.show(form.stores());
        compliance.show(form.compliance());
        bill.show(form.bill());
        others.show(form.others());
    }
}
