package org.planisphere.workbench.topology.scene;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.topology.LinkKind;

/// What the canvas asks for; each call is one edit, sent once when a gesture ends.
public interface TopologyActions {
    /// Adds a real region of the catalog.
    ///
    /// @param at where it was dropped in the free diagram; null on the map
    void addRegion(RegionType type, CatalogRegion region, @Nullable DiagramPoint at);

    /// Joins two regions; for replication, data flows from the first to the second.
    void connect(LinkKind kind, RegionId from, RegionId to);

    /// Puts cards on the map, where null gives a card back to automatic placement.
    void moveCards(Map<RegionId, @Nullable CardOffset> cards);

    /// Puts nodes in the free diagram.
    void moveNodes(Map<RegionId, DiagramPoint> nodes);

    /// Deletes the regions, and the links on their own.
    void delete(TopologySelection selection);

    /// Why a region may not get this name, in one sentence; empty where it may.
    Optional<String> refuseName(RegionId region, String name);

    void rename(RegionId region, String name);

    void copy(TopologySelection selection);

    void cut(TopologySelection selection);

    void paste();

    void duplicate(TopologySelection selection);

    /// How one region reaches another, or why not; empty while there is no plan.
    Optional<TracedWay> trace(RegionId from, RegionId to);

    /// Applies what a trace offers.
    void apply(Fix fix);

    /// Says that two regions have to be selected first.
    void askForTwo();

    /// The selection has changed by the user's hand.
    void selected(TopologySelection selection);
}
