package org.planisphere.edit.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.model.Cidr;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.SubnetTier;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;

/// The network of a region as it exists.
///
/// @param place where a word stands in the file
record RealNetwork(
        DraftRegion region, List<RealResource> there, UnaryOperator<String> place, Notes notes) {
    /// Words in the names of subnets that tell what lives there.
    private static final Map<String, SubnetTier> TIERS =
            Map.ofEntries(
                    Map.entry("public", SubnetTier.PUBLIC),
                    Map.entry("private", SubnetTier.PRIVATE),
                    Map.entry("data", SubnetTier.DATA),
                    Map.entry("database", SubnetTier.DATA),
                    Map.entry("db", SubnetTier.DATA),
                    Map.entry("transit", SubnetTier.TRANSIT),
                    Map.entry("tgw", SubnetTier.TRANSIT),
                    Map.entry("eks", SubnetTier.KUBERNETES),
                    Map.entry("kubernetes", SubnetTier.KUBERNETES),
                    Map.entry("endpoint", SubnetTier.ENDPOINT),
                    Map.entry("endpoints", SubnetTier.ENDPOINT));

    void fill() {
        blocks();
        of(ResourceKind.SUBNET).forEach(this::subnet);
        zones();
        int nats = of(ResourceKind.NAT).size();
        if (nats > 0) {
            region.nat = nats == 1 ? NatPlacement.SHARED : NatPlacement.PER_ZONE;
        }
    }

    private List<RealResource> of(ResourceKind kind) {
        return there.stream().filter(it -> it.kind() == kind).toList();
    }

    /// The network that most subnets belong to gives the block of the region, the others stand
    /// behind it.
    private void blocks() {
        List<RealResource> networks =
                of(ResourceKind.NETWORK).stream()
                        .sorted(Comparator.comparingLong(this::subnetsOf).reversed())
                        .toList();
        networks.forEach(this::block);
        of(ResourceKind.BLOCK).forEach(this::block);
        long with = networks.stream().filter(it -> it.fact(Fact.CIDR).isPresent()).count();
        if (with > 1) {
            notes.assumed(
                    place.apply(networks.getFirst().name()),
                    "%s has %d networks: %s gives vpc_cidr, the others are secondary_cidrs"
                            .formatted(region.id, with, Quoted.of(networks.getFirst().name())));
        }
        if (region.blocks.isEmpty()) {
            notes.assumed(
                    place.apply(region.id.value()),
                    "%s has no block of a network in the file, so vpc_cidr stays open"
                            .formatted(region.id));
        }
    }

    private long subnetsOf(RealResource network) {
        String id = network.fact(Fact.ID).orElse("");
        return of(ResourceKind.SUBNET).stream()
                .flatMap(it -> it.fact(Fact.NETWORK).stream())
                .filter(it -> it.equals(id) || it.equals(network.name()))
                .count();
    }

    private void block(RealResource network) {
        cidr(network).ifPresent(block -> region.blocks.add(block.written()));
    }

    /// A block of IPv4 addresses; anything else is told.
    private Optional<Cidr> cidr(RealResource resource) {
        Optional<String> written = resource.fact(Fact.CIDR);
        Optional<Cidr> block = written.flatMap(Cidr::parse).filter(it -> !it.isIpv6());
        if (written.isPresent() && block.isEmpty()) {
            notes.notUnderstood(
                    place.apply(written.get()),
                    1,
                    "'%s' of %s is no block of IPv4 addresses"
                            .formatted(Quoted.of(written.get()), Quoted.of(resource.name())));
        }
        return block;
    }

    private void subnet(RealResource subnet) {
        Optional<Cidr> block = cidr(subnet);
        if (block.isEmpty()) {
            if (subnet.fact(Fact.CIDR).isEmpty()) {
                notes.notUnderstood(
                        place.apply(subnet.name()),
                        1,
                        "subnet %s has no block".formatted(Quoted.of(subnet.name())));
            }
            return;
        }
        String name = PlannedName.of(region.id, subnet);
        region.subnets.putIfAbsent(
                block.get().written(),
                new DraftRegion.Subnet(block.get().written(), name, zone(subnet), tier(name)));
    }

    /// The letter of a zone: `us-west-2b` is b of us-west-2.
    private @Nullable String zone(RealResource resource) {
        return resource.fact(Fact.ZONE)
                .map(
                        zone ->
                                zone.startsWith(region.id.value())
                                        ? zone.substring(region.id.value().length())
                                                .replaceAll("^-", "")
                                        : zone)
                .filter(zone -> !zone.isEmpty())
                .orElse(null);
    }

    private static @Nullable SubnetTier tier(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (TIERS.containsKey(word)) {
                return TIERS.get(word);
            }
        }
        return null;
    }

    private void zones() {
        Set<String> zones = new TreeSet<>();
        for (RealResource resource : there) {
            String zone = zone(resource);
            if (zone != null) {
                zones.add(zone);
            }
        }
        region.zones = Math.min(zones.size(), 26);
    }
}
