package org.planisphere.artifact.reality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import tools.jackson.databind.JsonNode;

/// Resources while a file is read.
final class Collected {
    private final List<RealResource> resources = new ArrayList<>();
    private final SortedMap<String, Integer> notUnderstood = new TreeMap<>();
    private int references;

    void add(RealResource resource) {
        resources.add(resource);
    }

    /// Takes a resource of Terraform, or counts its type where that says nothing to a plan.
    void terraform(String type, String address, JsonNode values, @Nullable RegionId configured) {
        TerraformTypes.resource(type, address, values, configured)
                .ifPresentOrElse(resources::add, () -> unknown(type));
    }

    void unknown(String type) {
        notUnderstood.merge(type, 1, Integer::sum);
    }

    /// Counts a resource that the file only looks at.
    void reference() {
        references++;
    }

    /// Everything, with regions and link ends completed from the networks that are named.
    Inventory inventory(String file, String form) {
        Map<String, RegionId> networks = new HashMap<>();
        for (RealResource resource : resources) {
            if (resource.region() != null) {
                resource.fact(Fact.ID).ifPresent(id -> networks.put(id, resource.region()));
                networks.putIfAbsent(resource.name(), resource.region());
            }
        }
        return new Inventory(
                file,
                form,
                resources.stream().map(it -> completed(it, networks)).toList(),
                notUnderstood,
                references);
    }

    private static RealResource completed(RealResource resource, Map<String, RegionId> networks) {
        RealResource placed = resource;
        if (resource.region() == null) {
            placed =
                    resource.fact(Fact.NETWORK)
                            .map(networks::get)
                            .map(resource::in)
                            .orElse(resource);
        }
        Optional<RegionId> peer = resource.fact(Fact.PEER).map(networks::get);
        if (resource.fact(Fact.TARGET).isPresent() || peer.isEmpty()) {
            return placed;
        }
        Map<Fact, String> facts = new HashMap<>(placed.facts());
        facts.put(Fact.TARGET, peer.get().value());
        return new RealResource(
                placed.kind(), placed.region(), placed.address(), placed.name(), facts);
    }
}
