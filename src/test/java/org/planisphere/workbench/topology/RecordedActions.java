package org.planisphere.workbench.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.TopologyActions;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.TracedWay;

/// Writes down what the canvas asks for, one line each; nothing happens.
public final class RecordedActions implements TopologyActions {
    private final List<String> calls = new ArrayList<>();
    private @Nullable TracedWay way;

    /// Answers every trace from now on.
    void answer(TracedWay answer) {
        way = answer;
    }

    private Map<RegionId, @Nullable CardOffset> lastCards = Map.of();
    private Map<RegionId, DiagramPoint> lastNodes = Map.of();

    /// What was asked for so far, selections left out.
    public List<String> calls() {
        return List.copyOf(calls);
    }

    public Map<RegionId, @Nullable CardOffset> lastCards() {
        return lastCards;
    }

    public Map<RegionId, DiagramPoint> lastNodes() {
        return lastNodes;
    }

    @Override
    public void addRegion(RegionType type, CatalogRegion region, @Nullable DiagramPoint at) {
        calls.add("add %s %s%s".formatted(type, region.id(), at == null ? "" : " at " + at));
    }

    @Override
    public void connect(LinkKind kind, RegionId from, RegionId to) {
        calls.add("connect %s %s %s".formatted(kind, from, to));
    }

    @Override
    public void moveCards(Map<RegionId, @Nullable CardOffset> cards) {
        lastCards = cards;
        calls.add("move cards " + names(cards));
    }

    @Override
    public void moveNodes(Map<RegionId, DiagramPoint> nodes) {
        lastNodes = nodes;
        calls.add("move nodes " + names(nodes));
    }

    private static List<RegionId> names(Map<RegionId, ?> moved) {
        return moved.keySet().stream().sorted().toList();
    }

    @Override
    public void delete(TopologySelection selection) {
        calls.add(
                "delete %s %s"
                        .formatted(
                                selection.regions().stream().sorted().toList(),
                                selection.links().stream().sorted().toList()));
    }

    @Override
    public Optional<String> refuseName(RegionId region, String name) {
        return name.contains(" ")
                ? Optional.of("A name holds no space. Use a hyphen.")
                : Optional.empty();
    }

    @Override
    public void rename(RegionId region, String name) {
        calls.add("rename %s %s".formatted(region, name));
    }

    @Override
    public void copy(TopologySelection selection) {
        calls.add("copy " + selection.regions().stream().sorted().toList());
    }

    @Override
    public void cut(TopologySelection selection) {
        calls.add("cut " + selection.regions().stream().sorted().toList());
    }

    @Override
    public void paste() {
        calls.add("paste");
    }

    @Override
    public void duplicate(TopologySelection selection) {
        calls.add("duplicate " + selection.regions().stream().sorted().toList());
    }

    @Override
    public Optional<TracedWay> trace(RegionId from, RegionId to) {
        return Optional.ofNullable(way);
    }

    @Override
    public void apply(Fix fix) {
        calls.add("apply " + fix.label());
    }

    @Override
    public void askForTwo() {
        calls.add("ask for two");
    }

    @Override
    public void selected(TopologySelection selection) {}
}
