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

    /// The same region with the very parts of another one where they are equal, so that comparing
    /// the two part by part costs little from then on.
    public Region sharing(Region other) {
        return new Region(
                id,
                type,
                provider,
                root,
                schemaWritten,
                Shared.of(sections, other.sections),
                Shared.of(details, other.details),
                networking.sharing(other.networking),
                Shared.of(services, other.services),
                Shared.of(stores, other.stores),
                Shared.of(capacity, other.capacity),
                Shared.of(reliability, other.reliability),
                Shared.of(routing, other.routing),
                Shared.of(observability, other.observability),
                Shared.of(compliance, other.compliance),
                Shared.of(delivery, other.delivery),
                new RegionRollout(
                        Shared.of(rollout.phases(), other.rollout.phases()),
                        Shared.of(rollout.ramp(), other.rollout.ramp()),
                        rollout.spec()),
                Shared.of(cost, other.cost));
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
