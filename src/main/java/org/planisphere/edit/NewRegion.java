package org.planisphere.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.RegionSchema;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.TypePolicy;
import org.planisphere.model.catalog.CatalogRegion;

/// A region as it is first written down: enough that little is left to object to.
///
/// @param block its addresses, null where none are left to give
/// @param purpose what it is there for
/// @param aggregatedIn where its telemetry is gathered, as the primary's is
/// @param residency where its data must stay, null where unknown
/// @param managedFrom the region it is managed from, itself for the first one
/// @param link how it reaches its peers
/// @param peers regions it is linked to
/// @param copies stores of the primary that it copies
/// @param services what the primary runs, as a pattern for what this one does
public record NewRegion(
        RegionId id,
        RegionType type,
        Provider provider,
        String displayName,
        String purpose,
        int zones,
        @Nullable Cidr block,
        TypePolicy policy,
        RegionId managedFrom,
        ConnectionType link,
        ConnectionPurpose use,
        List<RegionId> peers,
        List<StoreCopy> copies,
        List<ServiceDeployment> services,
        List<RegionId> aggregatedIn,
        @Nullable String residency) {
    private static final int USUAL_PREFIX = 16;
    private static final int MOST_ZONES = 3;

    public NewRegion {
        peers = List.copyOf(peers);
        copies = List.copyOf(copies);
        services = List.copyOf(services);
        aggregatedIn = List.copyOf(aggregatedIn);
    }

    /// A region of a type at a place of the catalog, as it fits into a plan: the next free block,
    /// the services its type requires, links to the regions it needs, copies of the primary's
    /// stores.
    public static NewRegion in(Plan plan, CatalogRegion place, RegionType type) {
        TypePolicy policy = plan.policy(type);
        Optional<Region> primary = plan.primary().or(() -> firstFull(plan));
        List<RegionId> peers = peers(plan, type, primary);
        int prefix = Objects.requireNonNullElse(plan.addressPlan().perRegionPrefix(), USUAL_PREFIX);
        boolean copies = type != RegionType.LIGHTWEIGHT;
        return new NewRegion(
                place.id(),
                type,
                place.provider(),
                place.name(),
                purpose(plan, type),
                Math.max(policy.zonesMin(), Math.min(MOST_ZONES, place.zones())),
                AddressSpace.of(plan).next(prefix).orElse(null),
                policy,
                primary.map(Region::id).orElse(place.id()),
                sameProvider(plan, peers, place) ? ConnectionType.PEERING : ConnectionType.VPN,
                copies ? ConnectionPurpose.DATA_REPLICATION : ConnectionPurpose.SERVICE_CALLS,
                peers,
                copies ? primary.map(it -> copies(plan, it, place)).orElse(List.of()) : List.of(),
                primary.map(it -> it.services().deploy()).orElse(List.of()),
                aggregation(primary, place),
                place.residencyGroup());
    }

    /// Where the primary's telemetry goes, so that all regions are seen in the same places.
    private static List<RegionId> aggregation(Optional<Region> primary, CatalogRegion place) {
        List<RegionId> places =
                primary.map(region -> region.observability().aggregatedIn()).orElse(List.of());
        return places.isEmpty() ? List.of(primary.map(Region::id).orElse(place.id())) : places;
    }

    private static Optional<Region> firstFull(Plan plan) {
        return plan.regionsOf(RegionType.FULL).stream().findFirst();
    }

    /// A full region reaches every other full one; the others reach the primary.
    private static List<RegionId> peers(Plan plan, RegionType type, Optional<Region> primary) {
        Set<RegionId> peers = new LinkedHashSet<>();
        primary.map(Region::id).ifPresent(peers::add);
        if (type == RegionType.FULL) {
            plan.regionsOf(RegionType.FULL).stream().map(Region::id).forEach(peers::add);
        }
        return List.copyOf(peers);
    }

    private static boolean sameProvider(Plan plan, List<RegionId> peers, CatalogRegion place) {
        return peers.stream()
                .flatMap(peer -> plan.region(peer).stream())
                .allMatch(peer -> peer.provider() == place.provider());
    }

    /// How a region reaches another one, and what for.
    record Link(ConnectionType type, ConnectionPurpose use) {}

    /// The link to the primary that a region of a type starts with.
    static Link linkTo(RegionType type) {
        return new Link(
                ConnectionType.PEERING,
                type == RegionType.LIGHTWEIGHT
                        ? ConnectionPurpose.SERVICE_CALLS
                        : ConnectionPurpose.DATA_REPLICATION);
    }

    /// What a region of a type is usually there for in a plan.
    static String purpose(Plan plan, RegionType type) {
        return switch (type) {
            case FULL -> fullPurpose(plan);
            case LIGHTWEIGHT -> "point-of-presence";
            case READ_ONLY -> "local-reads";
        };
    }

    private static String fullPurpose(Plan plan) {
        if (plan.regionsOf(RegionType.FULL).isEmpty()) {
            return "primary";
        }
        boolean failover = plan.regions().stream().anyMatch(Region::isFailoverTarget);
        return failover ? "active" : "primary-failover";
    }

    /// What the primary writes and the law of the new place lets in.
    private static List<StoreCopy> copies(Plan plan, Region primary, CatalogRegion place) {
        return primary.stores().stream()
                .filter(Store::writable)
                .filter(store -> mayStand(plan, store.residency(), place))
                .map(store -> StoreCopy.of(plan, store))
                .toList();
    }

    private static boolean mayStand(Plan plan, @Nullable String residency, CatalogRegion place) {
        return residency == null
                || residency.equals(place.residencyGroup())
                || plan.residency().countries(residency).contains(place.countryCode());
    }

    /// The text of its artifact.
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(SchemaLine.forRegion());
        lines.add("schema: " + RegionSchema.FORMAT);
        lines.add("region:");
        lines.add("  name: " + scalar(id.value()));
        lines.add("  type: " + type);
        lines.add("  purpose: " + scalar(purpose));
        lines.add("  provider: " + provider);
        lines.add("  display_name: " + scalar(displayName));
        lines.add("  zones: " + zones);
        lines.add("");
        networking(lines);
        lines.add("");
        lines.add("services:");
        lines.add("  deploy:");
        ServiceCopies.items(type, policy, services).forEach(item -> lines.add("    - " + item));
        StoreCopies.section(lines, copies, managedFrom);
        lines.add("");
        lines.add(observability());
        lines.add("");
        lines.add("compliance:");
        if (residency != null) {
            lines.add("  data_residency: " + scalar(residency));
        }
        lines.add("  encryption_at_rest: required");
        lines.add("  encryption_in_transit: required");
        lines.add("  audit_logging: required");
        return String.join("\n", lines) + "\n";
    }

    /// Whoever copies data wants to hear when the copy falls behind.
    private String observability() {
        String places =
                aggregatedIn.stream().map(RegionId::value).collect(Collectors.joining(", "));
        return "observability: {aggregated_in: [%s]%s}"
                .formatted(places, copies.isEmpty() ? "" : ", replication_lag_alarm: true");
    }

    private void networking(List<String> lines) {
        lines.add("networking:");
        if (block != null) {
            lines.add("  vpc_cidr: " + block.canonical());
        }
        if (!peers.isEmpty()) {
            lines.add("  connectivity:");
            peers.forEach(peer -> lines.add("    - " + connectionTo(peer)));
        }
        lines.add("  nat: " + policy.nat().yaml());
        String path = link == ConnectionType.VPN ? "vpn" : "peering";
        lines.add("  control_plane: {managed_from: %s, path: %s}".formatted(managedFrom, path));
    }

    /// One side of a link, as a list item.
    String connectionTo(RegionId target) {
        return Connections.item(link, target, use, List.of());
    }

    private static String scalar(String text) {
        return ScalarText.of(text, false);
    }
}
