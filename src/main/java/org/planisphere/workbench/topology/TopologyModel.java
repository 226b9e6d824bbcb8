package org.planisphere.workbench.topology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.GeoPoint;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.workbench.topology.scene.RegionNode;
import org.planisphere.workbench.topology.scene.TopologyActions;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.TracedWay;

/// What the topology view shows and what it can ask for; knows no control and no stage.
public final class TopologyModel {
    private final RegionCatalog catalog;
    private final TopologyActions actions;
    private final ReadOnlyObjectWrapper<TopologyScene> scene =
            new ReadOnlyObjectWrapper<>(this, "scene", TopologyScene.EMPTY);
    private final ReadOnlyObjectWrapper<TopologySelection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", TopologySelection.NONE);
    private final ObjectProperty<ViewMode> mode =
            new SimpleObjectProperty<>(this, "mode", ViewMode.MAP);
    private final ObjectProperty<Provider> provider =
            new SimpleObjectProperty<>(this, "provider", Provider.AWS);

    private final ReadOnlyObjectWrapper<@Nullable TracedWay> way =
            new ReadOnlyObjectWrapper<>(this, "way");

    private final ObjectProperty<LinkKind> linkKind =
            new SimpleObjectProperty<>(this, "linkKind", LinkKind.REPLICATION);
    private final BooleanProperty linkTool = new SimpleBooleanProperty(this, "linkTool", false);

    public TopologyModel(RegionCatalog catalog, TopologyActions actions) {
        this.catalog = catalog;
        this.actions = actions;
    }

    /// Shows another scene; what is selected and still there stays selected.
    public void show(TopologyScene next) {
        scene.set(next);
        selection.set(selection.get().within(next));
        traceAnew();
    }

    /// Shows how one region reaches another, until the trace is ended; edits are followed.
    public void trace(RegionId from, RegionId to) {
        way.set(actions.trace(from, to).orElse(null));
    }

    /// Traces between the two selected regions, from the one that stands first in the plan.
    public void traceSelected() {
        List<RegionId> two =
                scene.get().regions().stream()
                        .map(RegionNode::id)
                        .filter(selection.get()::contains)
                        .toList();
        if (two.size() == 2) {
            trace(two.getFirst(), two.getLast());
        } else {
            actions.askForTwo();
        }
    }

    public void endTrace() {
        way.set(null);
    }

    private void traceAnew() {
        TracedWay shown = way.get();
        if (shown == null) {
            return;
        }
        if (scene.get().ids().containsAll(List.of(shown.from(), shown.to()))) {
            trace(shown.from(), shown.to());
        } else {
            endTrace();
        }
    }

    /// The way that is being traced; null for none.
    public ReadOnlyObjectProperty<@Nullable TracedWay> wayProperty() {
        return way.getReadOnlyProperty();
    }

    /// Selects from outside, such as from a list of problems; nobody is told.
    public void select(TopologySelection next) {
        selection.set(next.within(scene.get()));
    }

    /// Selects by the user's hand and tells the actions.
    public void choose(TopologySelection next) {
        TopologySelection kept = next.within(scene.get());
        if (!kept.equals(selection.get())) {
            selection.set(kept);
            actions.selected(kept);
        }
    }

    /// The nearest region of the chosen provider that every customer may use and that the scene
    /// does not hold yet.
    public Optional<CatalogRegion> nearest(GeoPoint point) {
        return offered().stream()
                .filter(region -> !region.restricted())
                .min(Comparator.comparingDouble(region -> region.location().distanceKm(point)));
    }

    /// The chosen provider's regions that the scene does not hold yet.
    public List<CatalogRegion> offered() {
        Set<RegionId> taken = scene.get().ids();
        return catalog.of(provider.get()).stream()
                .filter(region -> !taken.contains(region.id()))
                .toList();
    }

    public TopologyActions actions() {
        return actions;
    }

    public ReadOnlyObjectProperty<TopologyScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    public TopologyScene scene() {
        return scene.get();
    }

    public ReadOnlyObjectProperty<TopologySelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public TopologySelection selection() {
        return selection.get();
    }

    public ObjectProperty<ViewMode> modeProperty() {
        return mode;
    }

    public ObjectProperty<Provider> providerProperty() {
        return provider;
    }

    /// The kind of the next link that is drawn.
    public ObjectProperty<LinkKind> linkKindProperty() {
        return linkKind;
    }

    public LinkKind linkKind() {
        return linkKind.get();
    }

    /// Whether a drag from a region draws a link instead of moving it.
    public BooleanProperty linkToolProperty() {
        return linkTool;
    }
}
