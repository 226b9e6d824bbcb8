package org.planisphere.workbench.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.StoreRole;
import org.planisphere.model.YamlName;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The copies of data stores that the region holds.
final class StoresGroup {
    private final FormEdits edits;
    private final VBox cards = new VBox(Spacing.SMALL);
    private final List<StoreCard> shown = new ArrayList<>();
    private final Label none = new Label("No data store in this region.");
    private final VBox root;

    StoresGroup(FormEdits edits) {
        this.edits = edits;
        none.getStyleClass().add(Styles.MUTED);
        none.managedProperty().bind(none.visibleProperty());
        root = Rows.group("Data stores", cards, none);
    }

    Node node() {
        return root;
    }

    void show(List<RegionForm.StoreRow> stores) {
        none.setVisible(stores.isEmpty());
        while (shown.size() < stores.size()) {
            shown.add(new StoreCard(shown.size(), edits));
        }
        while (shown.size() > stores.size()) {
            shown.removeLast();
        }
        List<Node> nodes = shown.stream().map(StoreCard::node).toList();
        if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
        }
        for (int i = 0; i < stores.size(); i++) {
            shown.get(i).show(stores.get(i));
        }
    }

    /// One copy.
    private static final class StoreCard {
        private static final List<String> ROLES = words(StoreRole.values());
        private static final List<String> MODES = words(ReplicationMode.values());

        private final Label name = new Label();
        private final Label engine = new Label();
        private final WordBox role;
        private final WordBox source;
        private final WordBox mode;
        private final TextBox rpo;
        private final Message message;
        private final VBox copies;
        private final VBox root;

        StoreCard(int index, FormEdits edits) {
            String id = "store-%d-".formatted(index);
            name.getStyleClass().add(Styles.STRONG);
            name.setId(id + "name");
            name.setTooltip(new Tooltip("Double-click to rename it everywhere"));
            name.setOnMouseClicked(
                    event -> {
                        if (event.getClickCount() == 2) {
                            edits.rename(Naming.STORE, name.getText());
                        }
                    });
            engine.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
            role = new WordBox(id + "role", "Role of this copy", edits);
            source = new WordBox(id + "source", "Region this copy reads from", edits);
            mode = new WordBox(id + "mode", "Replication mode", edits);
            rpo = new TextBox(id + "rpo", "Recovery point objective", edits);
            message = new Message(edits);
            copies =
                    new VBox(
                            Spacing.SMALL,
                            Rows.row("Reads from", source.node()),
                            Rows.row("Mode", mode.node()));
            copies.managedProperty().bind(copies.visibleProperty());
            root =
                    new VBox(
                            Spacing.SMALL,
                            Rows.ends(name, engine),
                            Rows.row("Role", role.node()),
                            copies,
                            Rows.row("RPO", rpo.node()),
                            message.node());
            root.getStyleClass().add("store-card");
        }

        private static List<String> words(YamlName[] names) {
            return Arrays.stream(names).map(YamlName::yaml).toList();
        }

        Node node() {
            return root;
        }

        void show(RegionForm.StoreRow store) {
            name.setText(store.name());
            engine.setText(store.engine());
            role.show(store.role(), ROLES);
            source.show(store.source(), store.sources());
            mode.show(store.mode(), MODES);
            rpo.show(store.rpo());
            copies.setVisible(
                    store.role().text().equals(StoreRole.REPLICA.yaml())
                            || !store.source().text().isEmpty());
            List<org.planisphere.model.finding.Finding> findings = new ArrayList<>();
            findings.addAll(store.role().findings());
            findings.addAll(store.source().findings());
            findings.addAll(store.mode().findings());
            findings.addAll(store.rpo().findings());
            findings.addAll(store.findings());
            message.show(findings);
        }
    }
}
