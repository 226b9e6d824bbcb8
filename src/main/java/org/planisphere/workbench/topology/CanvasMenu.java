package org.planisphere.workbench.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.LinkWords;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyActions;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// The menu of a right click: what can be done with the selection, or with the empty place.
final class CanvasMenu {
    static final List<LinkKind> DRAWABLE =
            List.of(LinkKind.REPLICATION, LinkKind.PEERING, LinkKind.TRANSIT_GATEWAY);

    private final TopologyCanvas canvas;
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(TopologyCanvas canvas) {
        this.canvas = canvas;
        menu.setId("canvas-menu");
    }

    void hide() {
        menu.hide();
    }

    /// @param at the place on the canvas
    /// @param onScreen the same place on the screen
    void showFor(Point2D at, Point2D onScreen) {
        menu.getItems().setAll(canvas.selection().isEmpty() ? ofThePlace(at) : ofTheSelection());
        menu.show(canvas, onScreen.getX(), onScreen.getY());
    }

    private List<MenuItem> ofTheSelection() {
        TopologyActions actions = canvas.model().actions();
        TopologySelection selection = canvas.selection();
        List<MenuItem> items = new ArrayList<>();
        selection
                .single()
                .ifPresent(
                        id -> items.add(item("Rename", () -> canvas.rename(id), key(KeyCode.F2))));
        List<RegionId> selected = selectedInOrder();
        if (selected.size() == 2) {
            items.add(linkMenu(selected.getFirst(), selected.getLast()));
            items.add(traceItem(selected.getFirst(), selected.getLast(), key(KeyCode.T)));
            items.add(traceItem(selected.getLast(), selected.getFirst(), null));
        }
        if (!selection.regions().isEmpty()) {
            items.add(item("Cut", () -> actions.cut(selection), shortcut(KeyCode.X)));
            items.add(item("Copy", () -> actions.copy(selection), shortcut(KeyCode.C)));
            items.add(item("Duplicate", () -> actions.duplicate(selection), shortcut(KeyCode.D)));
            if (canvas.contents().mode() == ViewMode.MAP) {
                items.add(item("Place cards automatically", this::releaseCards, null));
            }
            items.add(item("Zoom to selection", canvas::fit, null));
            items.add(new SeparatorMenuItem());
        }
        items.add(item("Delete", () -> actions.delete(selection), key(KeyCode.DELETE)));
        return items;
    }

    private List<RegionId> selectedInOrder() {
        return canvas.model().scene().regions().stream()
                .map(RegionNode::id)
                .filter(canvas.selection()::contains)
                .toList();
    }

    private MenuItem traceItem(RegionId from, RegionId to, @Nullable KeyCombination key) {
        TopologyModel model = canvas.model();
        boolean reached =
                model.actions().trace(from, to).map(way -> way.trace().reached()).orElse(true);
        return item(
                "%s %s reach %s?"
                        .formatted(
                                reached ? "How does" : "Why can", from, reached ? to : "not " + to)
                        .replace("reach not", "not reach"),
                () -> model.trace(from, to),
                key);
    }

    private Menu linkMenu(RegionId first, RegionId second) {
        Menu link = new Menu("Link");
        TopologyActions actions = canvas.model().actions();
        link.getItems()
                .addAll(
                        item(
                                "Replicate from %s to %s".formatted(first, second),
                                () -> actions.connect(LinkKind.REPLICATION, first, second),
                                null),
                        item(
                                "Replicate from %s to %s".formatted(second, first),
                                () -> actions.connect(LinkKind.REPLICATION, second, first),
                                null));
        DRAWABLE.stream()
                .filter(kind -> !LinkWords.directed(kind))
                .forEach(
                        kind ->
                                link.getItems()
                                        .add(
                                                item(
                                                        LinkWords.title(kind),
                                                        () -> actions.connect(kind, first, second),
                                                        null)));
        return link;
    }

    private void releaseCards() {
        Map<RegionId, @Nullable CardOffset> cards = new LinkedHashMap<>();
        canvas.selection().regions().forEach(id -> cards.put(id, null));
        canvas.model().actions().moveCards(cards);
    }

    private List<MenuItem> ofThePlace(Point2D at) {
        TopologyModel model = canvas.model();
        List<MenuItem> items = new ArrayList<>();
        if (canvas.contents().mode() == ViewMode.MAP) {
            model.nearest(NaturalEarth.nearest(canvas.viewport().toWorld(at)))
                    .ifPresent(
                            nearest -> {
                                Menu add = new Menu("Add " + nearest.id());
                                for (RegionType type : RegionType.values()) {
                                    add.getItems()
                                            .add(
                                                    item(
                                                            "as " + type,
                                                            () ->
                                                                    model.actions()
                                                                            .addRegion(
                                                                                    type, nearest,
                                                                                    null),
                                                            null));
                                }
                                items.add(add);
                            });
        }
        items.add(item("Paste", model.actions()::paste, shortcut(KeyCode.V)));
        items.add(
                item(
                        "Select all",
                        () -> canvas.choose(new TopologySelection(model.scene().ids(), Set.of())),
                        shortcut(KeyCode.A)));
        items.add(item("Fit", canvas::fitAll, null));
        return items;
    }

    private static MenuItem item(String text, Runnable command, @Nullable KeyCombination key) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> command.run());
        item.setAccelerator(key);
        return item;
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
