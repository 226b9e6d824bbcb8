package org.planisphere.workbench.costs;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.RegionId;

/// What the cost view shows and what it can ask for; knows no control and no stage.
public final class CostsModel {
    private final Consumer<RegionId> chosen;
    private final ReadOnlyObjectWrapper<@Nullable CostPage> page =
            new ReadOnlyObjectWrapper<>(this, "page");
    private @Nullable CostSheet sheet;
    private @Nullable CostFocus focus;

    /// A region that was selected before the sheet had it.
    private @Nullable RegionId awaited;

    /// @param chosen told which region a person chose here, so that the other panes follow
    public CostsModel(Consumer<RegionId> chosen) {
        this.chosen = chosen;
    }

    /// What to show, null until there is a plan.
    public ReadOnlyObjectProperty<@Nullable CostPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Shows what the plan costs now; the part in focus stays in focus while it exists.
    public void show(CostSheet now) {
        sheet = now;
        if (awaited != null && now.region(awaited).isPresent()) {
            focus = new CostFocus.OfRegion(awaited);
            awaited = null;
        }
        publish();
    }

    /// Follows the selection of the other panes; a region that costs nothing yet is followed as
    /// soon as it does.
    public void select(RegionId region) {
        if (sheet == null || sheet.region(region).isEmpty()) {
            awaited = region;
            return;
        }
        awaited = null;
        focus = new CostFocus.OfRegion(region);
        publish();
    }

    /// Takes what a person chose in this view.
    public void choose(CostFocus wanted) {
        if (sheet == null || wanted.equals(focus)) {
            return;
        }
        awaited = null;
        focus = wanted;
        publish();
        if (wanted instanceof CostFocus.OfRegion(var region)) {
            chosen.accept(region);
        }
    }

    /// Takes a bar that was clicked, by its name.
    void chooseBar(String name) {
        CostPage now = page.get();
        if (now != null) {
            now.choices().stream()
                    .filter(choice -> choice.title().equals(name))
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    private void publish() {
        CostPage next = CostPage.of(Objects.requireNonNull(sheet), focus);
        focus = next.focus();
        page.set(next);
    }
}
