package org.planisphere.workbench.topology.palette;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.scene.LinkWords;

/// Region types of a provider to drag onto the canvas, and the kind of link that is drawn next.
public final class PaletteView extends VBox {
    private static final List<Provider> PROVIDERS =
            List.of(Provider.AWS, Provider.GCP, Provider.AZURE);
    private static final List<LinkKind> KINDS =
            List.of(LinkKind.REPLICATION, LinkKind.PEERING, LinkKind.TRANSIT_GATEWAY);

    private final ObjectProperty<Provider> provider;
    private final ObjectProperty<LinkKind> linkKind;
    private final BooleanProperty linkTool;

    public PaletteView(
            ObjectProperty<Provider> provider,
            ObjectProperty<LinkKind> linkKind,
            BooleanProperty linkTool,
            TypeDrag drag) {
        super(Spacing.TIGHT);
        this.provider = provider;
        this.linkKind = linkKind;
        this.linkTool = linkTool;
        setId("palette");
        getStyleClass().add("palette");
        getChildren().addAll(section("Regions · drag to map"), providers());
        for (RegionType type : RegionType.values()) {
            getChildren().add(new TypeItem(type, drag));
        }
        getChildren().addAll(addButton(drag), section("Links"));
        ToggleGroup group = new ToggleGroup();
        KINDS.forEach(kind -> getChildren().add(linkItem(kind, group)));
    }

    /// A heading of the side pane.
    public static Label section(String text) {
        Label label = new Label(text.toUpperCase(Locale.ROOT));
        label.getStyleClass().addAll(Styles.SECTION, "side-section");
        return label;
    }

    private Node providers() {
        HBox row = new HBox();
        row.getStyleClass().add("segmented");
        ToggleGroup group = new ToggleGroup();
        for (Provider each : PROVIDERS) {
            ToggleButton button = new ToggleButton(name(each));
            button.setId("provider-" + each.yaml());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(
                    _ -> {
                        provider.set(each);
                        button.setSelected(true);
                    });
            provider.subscribe(chosen -> button.setSelected(chosen == each));
            row.getChildren().add(button);
        }
        return row;
    }

    /// Such as `AWS` or `Azure`.
    public static String name(Provider provider) {
        return switch (provider) {
            case AWS -> "AWS";
            case GCP -> "GCP";
            case AZURE -> "Azure";
            case OTHER -> "Other";
        };
    }

    private static Node addButton(TypeDrag drag) {
        Button button = new Button("Add region…");
        button.setId("add-region");
        button.getStyleClass().add("palette-add");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> drag.listed(RegionType.READ_ONLY));
        return button;
    }

    /// Chosen, each drag from a region draws such a link; chosen again, the tool is put away.
    private Node linkItem(LinkKind kind, ToggleGroup group) {
        ToggleButton button = new ToggleButton(LinkWords.title(kind), sample(kind));
        button.setId("link-tool-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("palette-link");
        button.setToggleGroup(group);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setGraphicTextGap(Spacing.MEDIUM);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(
                "Draw %s links by dragging from region to region"
                        .formatted(LinkWords.title(kind).toLowerCase(Locale.ROOT)));
        button.setOnAction(
                _ -> {
                    linkKind.set(kind);
                    linkTool.set(button.isSelected());
                });
        linkTool.subscribe(on -> button.setSelected(on && linkKind.get() == kind));
        return button;
    }

    private static Node sample(LinkKind kind) {
        Line line = new Line(0, 0, 22, 0);
        line.getStyleClass()
                .addAll(
                        "link-sample",
                        "link-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return line;
    }
}
