package org.planisphere.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One Region Artifact: what a region needs before any infrastructure is provisioned.
///
/// Sections that are not written are present and empty; `sections` tells which were written.
///
/// @param root where the artifact starts: its own file, or an item of the plan file
/// @param schemaWritten whether the file names its format
/// @param sections the top-level keys that stand in the file
public record Region(
        RegionId id,
        RegionType type,
        Provider provider,
        Place root,
        boolean schemaWritten,
        Set<String> sections,
        RegionDetails details,
        Networking networking,
        Services services,
        List<Store> stores,
        Capacity capacity,
        Reliability reliability,
        Routing routing,
        Observability observability,
        Compliance compliance,
        Delivery delivery,
        RegionRollout rollout,
        RegionCost cost) {
    public Region {
        sections = Set.copyOf(sections);
        stores = List.copyOf(stores);
    }

    /// The place of a value of this region, by a pointer below its root such as `/region/type`.
    public Place at(String relativePointer) {
        return root.at(relativePointer);
    }

    public Optional<Store> store(StoreId name) {
        return stores.stream().filter(store -> store.name().equals(name)).findFirst();
    }

    /// Every block of the region: the VPC block, secondary blocks and the IPv6 block.
    public List<Cidr> blocks() {
        Stream<Cidr> ends =
                Stream.of(networking.vpcCidr(), networking.ipv6Cidr()).filter(Objects::nonNull);
        return Stream.concat(ends, networking.secondaryCidrs().stream()).toList();
    }

    /// Copies of the workload that are not production.
    public List<EnvironmentCopy> environments() {
        return delivery.environments();
    }

    /// The copies of the workload beside production, each once; one that is only named under
    /// `region.environments` has no details.
    public List<EnvironmentCopy> copies() {
        if (environments().isEmpty() && details.environments().isEmpty()) {
            return List.of();
        }
        Set<String> described =
                environments().stream().map(EnvironmentCopy::name).collect(Collectors.toSet());
        return Stream.concat(
                        environments().stream(),
                        details.environments().stream()
                                .distinct()
                                .filter(name -> !described.contains(name))
                                .map(EnvironmentCopy::named))
                .filter(copy -> !copy.isProduction())
                .toList();
    }

    /// Whether the purpose names this region as the one that writes first.
    public boolean isPrimary() {
        return "primary".equals(details.purpose());
    }

    /// Whether the purpose names this region as one that takes over.
    public boolean isFailoverTarget() {
        return "primary-failover".equals(details.purpose());
    }
}
