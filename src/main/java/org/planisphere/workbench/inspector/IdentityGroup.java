package org.planisphere.workbench.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.ChangeRegionType;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.fields.Message;
import org.planisphere.workbench.fields.TextBox;

/// What the region is: its type, its purpose, its zones.
final class IdentityGroup {
    /// Purposes that rules and engines know (specification of the region artifact, section 1).
    private static final List<String> PURPOSES =
            List.of(
                    "primary",
                    "primary-failover",
                    "active",
                    "point-of-presence",
                    "local-reads",
                    "backup-target");

    private final FormEdits edits;
    private final Map<RegionType, ToggleButton> types = new EnumMap<>(RegionType.class);
    private final TextBox purpose;
    private final TextBox zones;
    private final Message typeMessage;
    private final Message purposeMessage;
    private final Message zonesMessage;
    private final VBox root;
    private @Nullable RegionId region;

    IdentityGroup(FormEdits edits) {
        this.edits = edits;
        SegmentedButton choice =
                new SegmentedButton(
                        type("Full", RegionType.FULL),
                        type("Lightweight", RegionType.LIGHTWEIGHT),
                        type("Read-only", RegionType.READ_ONLY));
        choice.setId("region-type");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        purpose = new TextBox("region-purpose", "Purpose of the region", edits);
        purpose.suggesting(PURPOSES);
        zones = new TextBox("region-zones", "Number of availability zones", edits);
        typeMessage = new Message(edits);
        purposeMessage = new Message(edits);
        zonesMessage = new Message(edits);
        root =
                Rows.group(
                        "Region",
                        Rows.ends(new Label("Type"), choice),
                        typeMessage.node(),
                        Rows.row("Purpose", purpose.node()),
                        purposeMessage.node(),
                        Rows.row("Zones", zones.node()),
                        zonesMessage.node());
    }

    private ToggleButton type(String text, RegionType type) {
        ToggleButton button = new ToggleButton(text);
        button.setId("region-type-" + type.yaml());
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    if (region != null) {
                        edits.apply(new ChangeRegionType(region, type));
                    }
                });
        types.put(type, button);
        return button;
    }

    Node node() {
        return root;
    }

    void show(RegionId id, RegionForm.Identity identity) {
        region = id;
        Objects.requireNonNull(types.get(identity.type())).setSelected(true);
        typeMessage.show(identity.typeText().findings());
        purpose.show(identity.purpose());
        purposeMessage.show(identity.purpose().findings());
        zones.show(identity.zones());
        zonesMessage.show(identity.zones().findings());
    }
}
