package org.planisphere.workbench.addresses;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.addresses.AddressMap;
import org.planisphere.model.addresses.Space;
import org.planisphere.rules.network.NextFree;

/// What the address plan shows and what it can ask for; knows no control.
public final class AddressesModel {
    /// Everything that is on screen.
    ///
    /// @param space the space that is drawn
    /// @param region the region whose block is drawn from near; null where none has one
    /// @param next the next free block of the size asked for; empty where none is left
    record Page(
            Plan plan,
            AddressMap map,
            Space space,
            @Nullable RegionId region,
            int prefixBits,
            Optional<Cidr> next) {}

    private static final int USUAL_PREFIX = 16;

    private final AddressActions actions;
    private final ReadOnlyObjectWrapper<@Nullable Page> page =
            new ReadOnlyObjectWrapper<>(this, "page");
    private @Nullable Plan plan;
    private @Nullable Cidr space;
    private @Nullable RegionId region;
    private int prefixBits;

    public AddressesModel(AddressActions actions) {
        this.actions = actions;
    }

    /// Shows a plan; space, region and size stay as they are where they still can.
    public void show(Plan next) {
        if (plan == null || !plan.root().equals(next.root())) {
            Integer usual = next.addressPlan().perRegionPrefix();
            prefixBits = usual == null ? USUAL_PREFIX : usual;
        }
        plan = next;
        refresh();
    }

    /// Follows a selection made elsewhere.
    public void select(RegionId chosen) {
        if (!chosen.equals(region)) {
            region = chosen;
            space = spaceOf(chosen).orElse(space);
            refresh();
        }
    }

    /// Chooses a region by hand.
    void choose(RegionId chosen) {
        select(chosen);
        actions.selected(chosen);
    }

    void chooseSpace(Cidr chosen) {
        space = chosen;
        refresh();
    }

    void ask(int bits) {
        prefixBits = bits;
        refresh();
    }

    void copyNext() {
        next().ifPresent(actions::copy);
    }

    /// Gives the next free block to the region that is chosen.
    void useNext() {
        RegionId chosen = region;
        if (chosen != null) {
            next().ifPresent(block -> actions.use(chosen, block));
        }
    }

    private Optional<Cidr> next() {
        Page now = page.get();
        return now == null ? Optional.empty() : now.next();
    }

    private Optional<Cidr> spaceOf(RegionId chosen) {
        return plan == null
                ? Optional.empty()
                : AddressMap.of(plan).spaces().stream()
                        .filter(it -> holds(it, chosen))
                        .map(Space::cidr)
                        .findFirst();
    }

    private static boolean holds(Space space, RegionId chosen) {
        return space.taken().stream().anyMatch(block -> chosen.equals(block.region()));
    }

    private void refresh() {
        Plan now = plan;
        if (now == null) {
            return;
        }
        AddressMap map = AddressMap.of(now);
        List<Space> spaces = map.spaces();
        Space shown =
                spaces.stream()
                        .filter(it -> it.cidr().equals(space))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        spaces.stream()
                                                .max(
                                                        Comparator.comparingInt(
                                                                it -> it.taken().size()))
                                                .orElseThrow());
        RegionId near =
                region != null && now.region(region).isPresent()
                        ? region
                        : now.regions().stream().map(it -> it.id()).findFirst().orElse(null);
        region = near;
        page.set(new Page(now, map, shown, near, prefixBits, NextFree.block(now, prefixBits)));
    }

    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
