package org.planisphere.edit.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.drift.RealEngine;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;

/// The stores of a region as they exist.
///
/// @param place where a word stands in the file
record RealStores(
        DraftRegion region, List<RealResource> there, UnaryOperator<String> place, Notes notes) {
    private static final Set<ResourceKind> KINDS =
            Set.of(ResourceKind.DATABASE, ResourceKind.CACHE, ResourceKind.OBJECT_STORE);

    void fill(DraftPlan plan) {
        for (RealResource resource : there) {
            if (KINDS.contains(resource.kind())) {
                add(plan, resource);
            }
        }
    }

    private void add(DraftPlan plan, RealResource resource) {
        String name = PlannedName.of(region.id, resource);
        String at = place.apply(resource.name());
        if (region.stores.containsKey(name)) {
            notes.notUnderstood(
                    at,
                    1,
                    "%s %s: %s has a store %s already"
                            .formatted(
                                    resource.kind().yaml().replace('_', ' '),
                                    Quoted.of(resource.name()),
                                    region.id,
                                    name));
            return;
        }
        boolean cache = resource.kind() == ResourceKind.CACHE;
        RegionId first = cache ? null : writer(plan, name);
        StoreRole role =
                cache ? StoreRole.CACHE : first == null ? StoreRole.PRIMARY : StoreRole.REPLICA;
        String engine = resource.fact(Fact.ENGINE).map(RealStores::engine).orElse(null);
        String version = resource.fact(Fact.VERSION).map(RealEngine::version).orElse(null);
        region.stores.put(name, new DraftRegion.Store(name, role, engine, version, first));
        if (!cache) {
            notes.assumed(
                    at,
                    first == null
                            ? "%s of %s is a primary".formatted(name, region.id)
                            : "%s of %s is a replica of the one in %s"
                                    .formatted(name, region.id, first));
        }
    }

    /// `POSTGRES_15` says engine and version at once.
    private static String engine(String real) {
        String word = real.matches("[A-Z]+_[0-9_]+[A-Z]*") ? real.replaceFirst("_.*", "") : real;
        return RealEngine.plain(word);
    }

    private @Nullable RegionId writer(DraftPlan plan, String name) {
        Optional<DraftRegion> first =
                plan.regions().stream()
                        .filter(it -> it != region)
                        .filter(
                                it ->
                                        it.stores.containsKey(name)
                                                && it.stores.get(name).role() == StoreRole.PRIMARY)
                        .findFirst();
        return first.map(it -> it.id).orElse(null);
    }
}
