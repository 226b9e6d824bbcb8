package org.planisphere.workbench.drift;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.reality.InventoryFile;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.reality.Inventory;
import org.planisphere.workbench.shared.Background;

/// What exists, beside the plan: files of its own inventory, and one that a person loads. The file
/// is remembered for each plan as long as the window is open.
public final class RealityModel {
    /// What a person can do here.
    public interface Actions {
        /// The file that tells what exists; empty where nobody names one.
        Optional<Path> inventoryToLoad();

        /// Where the open plan stands on the disk; empty for one that was never saved.
        String plan();

        /// Shows a value in the other panes.
        void goTo(Place place);

        void refused(Exception failure);
    }

    private final Actions actions;
    private final Background background;
    private final Map<String, Inventory> loaded = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Inventory>> inventories =
            new ReadOnlyObjectWrapper<>(this, "inventories", List.of());
    private final ReadOnlyObjectWrapper<@Nullable RealityPage> page =
            new ReadOnlyObjectWrapper<>(this, "page");
    private @Nullable Plan plan;
    private RealityPage.@Nullable Row chosen;
    private String key = "";
    private boolean watched;

    public RealityModel(Actions actions, Background background) {
        this.actions = actions;
        this.background = background;
    }

    /// What to show, null until there is a plan that somebody looks at.
    ReadOnlyObjectProperty<@Nullable RealityPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What exists, as all files say that are known for the plan.
    public ReadOnlyObjectProperty<List<Inventory>> inventoriesProperty() {
        return inventories.getReadOnlyProperty();
    }

    /// Another plan is open from now on; a file that was loaded for it before counts again.
    public void opened() {
        key = actions.plan();
        plan = null;
        chosen = null;
        if (key.isEmpty()) {
            loaded.remove(key);
        }
    }

    public void show(Plan now) {
        plan = now;
        publish();
    }

    /// Says whether somebody looks.
    public void watch(boolean looking) {
        watched = looking;
        publish();
    }

    /// Asks for a file and holds the plan against it.
    void load() {
        String wanted = key;
        actions.inventoryToLoad()
                .ifPresent(
                        file ->
                                background.submit(
                                        () -> InventoryFile.read(file),
                                        inventory -> take(wanted, inventory),
                                        actions::refused));
    }

    private void take(String wanted, Inventory inventory) {
        loaded.put(wanted, inventory);
        publish();
    }

    /// Holds the plan no longer against the file that was loaded.
    void forget() {
        loaded.remove(key);
        publish();
    }

    void choose(RealityPage.Row row) {
        chosen = row;
        publish();
    }

    void goTo(Place place) {
        actions.goTo(place);
    }

    private void publish() {
        if (plan == null) {
            return;
        }
        List<Inventory> all = new ArrayList<>(plan.drift().inventories());
        Inventory own = loaded.get(key);
        if (own != null) {
            all.add(own);
        }
        if (!all.equals(inventories.get())) {
            inventories.set(List.copyOf(all));
        }
        if (watched) {
            RealityPage next = RealityPage.of(plan, all, own, chosen);
            chosen = next.chosen();
            page.set(next);
        }
    }
}
