package org.planisphere.edit.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.model.drift.RealName;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.RealResource;

/// Finds the region of a plan that a resource of Terraform is in, by its address.
final class ResourceRegions {
    private final Plan plan;
    private final Map<String, RegionId> known = new HashMap<>();

    ResourceRegions(Plan plan) {
        this.plan = plan;
        for (Inventory inventory : plan.drift().inventories()) {
            for (RealResource resource : inventory.resources()) {
                if (resource.region() != null) {
                    known.put(resource.address(), resource.region());
                }
            }
        }
    }

    /// @param how why it is that region, a few words
    record Found(Region region, String how) {}

    /// The region: as an inventory of the plan says, as the address names it, or the only one.
    Optional<Found> of(String address) {
        Optional<Found> there =
                Optional.ofNullable(known.get(address))
                        .flatMap(plan::region)
                        .map(it -> new Found(it, "as the inventory says"));
        return there.or(() -> named(address)).or(this::only);
    }

    private Optional<Found> named(String address) {
        List<Region> named =
                plan.regions().stream()
                        .filter(
                                region ->
                                        PlainName.codes(region.id()).stream()
                                                .anyMatch(code -> RealName.means(address, code)))
                        .toList();
        return named.size() == 1
                ? Optional.of(new Found(named.getFirst(), "by its name"))
                : Optional.empty();
    }

    private Optional<Found> only() {
        return plan.regions().size() == 1
                ? Optional.of(new Found(plan.regions().getFirst(), "the only region"))
                : Optional.empty();
    }

    /// The one region that writes to a store of such a name.
    Optional<Found> writing(String name) {
        List<Region> writing =
                plan.regions().stream()
                        .filter(
                                region ->
                                        region.stores().stream()
                                                .anyMatch(
                                                        it ->
                                                                it.writable()
                                                                        && same(it.name(), name)))
                        .toList();
        return writing.size() == 1
                ? Optional.of(new Found(writing.getFirst(), "where that store is written"))
                : Optional.empty();
    }

    /// Whether a store of the plan is what a resource is called; each may wear more words.
    static boolean same(StoreId store, String name) {
        return RealName.means(name, store.value()) || RealName.means(store.value(), name);
    }
}
