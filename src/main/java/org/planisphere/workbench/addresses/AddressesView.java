package org.planisphere.workbench.addresses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.Region;
import org.planisphere.model.addresses.Space;
import org.planisphere.model.addresses.Taken;
import org.planisphere.workbench.addresses.AddressesModel.Page;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The address plan: a space with its blocks to scale, one block from near, and the next free one.
public final class AddressesView {
    private static final int SMALLEST_PREFIX = 8;
    private static final int LARGEST_PREFIX = 28;

    private final AddressesModel model;
    private final FlowPane spaces = new FlowPane(Spacing.SMALL, Spacing.SMALL);
    private final Label spaceTitle = text("addresses-space", Styles.HEADING);
    private final Label pointedAt = text("addresses-pointed", Styles.MUTED);
    private final BlockGrid grid =
            new BlockGrid("addresses-grid", this::choose, patch -> tell(patch.told()));
    private final Label overlaps = text("addresses-overlaps", Styles.DANGER);
    private final Label nearTitle = text("addresses-near", Styles.HEADING);
    private final Label nearWords = text("addresses-near-words", Styles.MUTED);
    private final BlockGrid near =
            new BlockGrid("addresses-subnets", _ -> {}, patch -> tell(patch.told()));
    private final Label ipv6 = text("addresses-ipv6", Styles.MUTED);
    private final ComboBox<Integer> size = new ComboBox<>();
    private final Label next = text("addresses-next", Styles.STRONG);
    private final Button copy = new Button("Copy");
    private final Button use = new Button();
    private final StackPane root;
    private @Nullable Page shown;

    public AddressesView(AddressesModel model) {
        this.model = model;
        VBox content =
                new VBox(
                        Spacing.MEDIUM,
                        nextRow(),
                        card(spaceTitle, spaces, legend(), grid, pointedAt, overlaps),
                        card(nearTitle, nearWords, tierLegend(), near),
                        ipv6);
        content.getStyleClass().add(Styles.DESK);
        ScrollPane scroll = ScrollPanes.down(content, new Insets(Spacing.LARGE));
        Label empty = text("addresses-empty", Styles.MUTED);
        empty.setText("Open a plan to see its addresses.");
        root = new StackPane(scroll, empty);
        root.setId("addresses-view");
        root.getStyleClass().addAll(Styles.DESK, "addresses-view");
        root.getStylesheets().add(Styles.sheet(AddressesView.class, "addresses.css"));
        scroll.visibleProperty().bind(empty.visibleProperty().not());
        model.pageProperty()
                .subscribe(
                        page -> {
                            empty.setVisible(page == null);
                            if (page != null) {
                                show(page);
                            }
                        });
    }

    public Node node() {
        return root;
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(Spacing.SMALL, content);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private Node nextRow() {
        size.setId("addresses-size");
        size.setAccessibleText("Size of the next free block");
        for (int bits = SMALLEST_PREFIX; bits <= LARGEST_PREFIX; bits++) {
            size.getItems().add(bits);
        }
        size.setConverter(new PrefixText());
        size.setOnAction(
                _ -> {
                    if (size.getValue() != null
                            && shown != null
                            && size.getValue() != shown.prefixBits()) {
                        model.ask(size.getValue());
                    }
                });
        copy.setId("addresses-copy");
        copy.setOnAction(_ -> model.copyNext());
        use.setId("addresses-use");
        use.getStyleClass().add(Styles.PRIMARY);
        use.setOnAction(_ -> model.useNext());
        Label label = new Label("Next free block of");
        HBox row = new HBox(Spacing.SMALL, label, size, next, copy, use);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(next, Priority.SOMETIMES);
        return card(row);
    }

    private static Node legend() {
        return legend(
                "patch-full", "full",
                "patch-lightweight", "lightweight",
                "patch-read-only", "read-only",
                "patch-reserved", "reserved",
                "patch-site", "site",
                "patch-free", "free");
    }

    private static Node tierLegend() {
        return legend(
                "patch-tier-public", "public",
                "patch-tier-private", "private",
                "patch-tier-data", "data",
                "patch-tier-kubernetes", "kubernetes",
                "patch-tier-transit", "transit",
                "patch-tier-endpoint", "endpoint",
                "patch-free", "free");
    }

    private static Node legend(String... styleAndName) {
        FlowPane row = new FlowPane(Spacing.MEDIUM, Spacing.TIGHT);
        for (int i = 0; i < styleAndName.length; i += 2) {
            javafx.scene.layout.Region swatch = new javafx.scene.layout.Region();
            swatch.getStyleClass().addAll("patch", styleAndName[i], "patch-swatch");
            Label name = new Label(styleAndName[i + 1]);
            name.getStyleClass().add(Styles.CAPTION);
            HBox entry = new HBox(Spacing.TIGHT, swatch, name);
            entry.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().add(entry);
        }
        return row;
    }

    private void choose(Patch patch) {
        tell(patch.told());
        Page page = shown;
        if (page != null) {
            page.space().taken().stream()
                    .filter(taken -> taken.cidr().equals(patch.cidr()))
                    .filter(taken -> taken.name().equals(patch.title()))
                    .map(Taken::region)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(model::choose);
        }
    }

    private void tell(String words) {
        pointedAt.setText(words);
    }

    private void show(Page page) {
        shown = page;
        showSpaces(page);
        showNear(page);
        size.setValue(page.prefixBits());
        next.setText(page.next().map(Cidr::canonical).orElse("none is left"));
        copy.setDisable(page.next().isEmpty());
        use.setDisable(page.next().isEmpty() || page.region() == null);
        use.setText(page.region() == null ? "Use" : "Use for " + page.region());
        ipv6.setText(
                page.map().ipv6().isEmpty()
                        ? ""
                        : "IPv6: "
                                + String.join(
                                        ", ",
                                        page.map().ipv6().stream()
                                                .map(it -> it.cidr() + " of " + it.name())
                                                .toList()));
        ipv6.setManaged(!page.map().ipv6().isEmpty());
    }

    private void showSpaces(Page page) {
        Space space = page.space();
        spaceTitle.setText(
                String.format(
                        Locale.ENGLISH,
                        "%s: %s free of %,d",
                        space.cidr().canonical(),
                        Patches.addresses(space.free()).replace(" addresses", ""),
                        space.size()));
        ToggleGroup group = new ToggleGroup();
        List<Space> all = page.map().spaces();
        spaces.getChildren().clear();
        for (Space one : all) {
            String planned = one.planned() ? "" : ", outside the supernets";
            ToggleButton button =
                    new ToggleButton(
                            "%s · %d %s%s"
                                    .formatted(
                                            one.cidr().canonical(),
                                            one.taken().size(),
                                            one.taken().size() == 1 ? "block" : "blocks",
                                            planned));
            button.setId("space-" + one.cidr().canonical());
            button.setToggleGroup(group);
            button.setSelected(one.equals(space));
            button.getStyleClass().add("space-choice");
            button.setOnAction(_ -> model.chooseSpace(one.cidr()));
            spaces.getChildren().add(button);
        }
        spaces.setVisible(all.size() > 1);
        spaces.setManaged(all.size() > 1);
        List<Patch> patches = Patches.of(page.plan(), space);
        Patch current =
                patches.stream()
                        .filter(
                                it ->
                                        page.region() != null
                                                && it.title().equals(page.region().value()))
                        .findFirst()
                        .orElse(null);
        grid.show(Tiling.of(space.cidr()), patches, current);
        tell(current == null ? "" : current.told());
        List<String> told =
                all.stream()
                        .flatMap(it -> it.taken().stream())
                        .filter(Taken::overlapping)
                        .map(
                                it ->
                                        "%s of %s overlaps %s"
                                                .formatted(
                                                        it.cidr(),
                                                        it.name(),
                                                        String.join(", ", it.overlaps())))
                        .toList();
        overlaps.setText(String.join("\n", told));
        overlaps.setVisible(!told.isEmpty());
        overlaps.setManaged(!told.isEmpty());
    }

    private void showNear(Page page) {
        Optional<Region> region = Optional.ofNullable(page.region()).flatMap(page.plan()::region);
        Optional<Cidr> block =
                region.flatMap(it -> it.blocks().stream().filter(one -> !one.isIpv6()).findFirst());
        nearTitle.setText(
                region.map(
                                it ->
                                        block.map(b -> it.id() + ": " + b.canonical())
                                                .orElse(it.id() + " has no address block"))
                        .orElse("No region is chosen"));
        boolean drawn = region.isPresent() && block.isPresent();
        near.setVisible(drawn);
        near.setManaged(drawn);
        if (drawn) {
            Cidr cidr = block.get();
            nearWords.setText(
                    "%s, %s".formatted(Patches.addresses(cidr), Patches.used(region.get(), cidr)));
            near.show(Tiling.of(cidr), Patches.of(region.get(), cidr), null);
        } else {
            nearWords.setText("Give it one with the button above.");
        }
    }

    private static Label text(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
