package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.topology.LinkKind;

/// Links two regions: an entry on each side of a network link, or copies in `to` of the stores that
/// `from` writes.
///
/// @param purpose what the link is for, null where that is still open; of no use for a replication
public record Connect(
        RegionId from, RegionId to, LinkKind kind, @Nullable ConnectionPurpose purpose)
        implements PlanEdit {
    public Connect(RegionId from, RegionId to, LinkKind kind) {
        this(from, to, kind, ConnectionPurpose.SERVICE_CALLS);
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        if (from.equals(to)) {
            throw new EditNotPossibleException("A link joins two regions.");
        }
        Regions regions = new Regions(workspace, from, to);
        Region source = regions.get(from);
        Region target = regions.get(to);
        List<TextChange> changes = new ArrayList<>();
        if (kind == LinkKind.REPLICATION) {
            replicate(PlanReader.read(workspace).plan(), source, target, changes);
        } else {
            declare(source, target, changes);
            declare(target, source, changes);
        }
        return TextEdits.apply(workspace, changes);
    }

    private void declare(Region at, Region other, List<TextChange> changes) {
        boolean declared =
                at.networking().connectivity().stream().anyMatch(it -> is(it, other.id()));
        if (declared) {
            return;
        }
        ConnectionType type = type();
        Cidr block = other.networking().vpcCidr();
        List<Cidr> routes =
                Connections.needsRoutes(type) && block != null ? List.of(block) : List.of();
        changes.add(
                new TextChange.Append(
                        at.at("/networking/connectivity"),
                        Connections.item(type, other.id(), purpose, routes)));
    }

    private boolean is(Connection connection, RegionId target) {
        return connection.target().equals(target.value()) && connection.type() == type();
    }

    private ConnectionType type() {
        return switch (kind) {
            case PEERING -> ConnectionType.PEERING;
            case TRANSIT_GATEWAY -> ConnectionType.TRANSIT_GATEWAY;
            case VPN -> ConnectionType.VPN;
            case DIRECT_CONNECT -> ConnectionType.DIRECT_CONNECT;
            case PRIVATE_LINK -> ConnectionType.PRIVATE_LINK;
            case CLOUD_WAN -> ConnectionType.CLOUD_WAN;
            case PUBLIC -> ConnectionType.PUBLIC;
            case REPLICATION -> throw new IllegalStateException("a replication has no path");
        };
    }

    private static void replicate(
            Plan plan, Region source, Region target, List<TextChange> changes) {
        List<Store> stores =
                source.stores().stream()
                        .filter(Store::writable)
                        .filter(store -> target.store(store.name()).isEmpty())
                        .toList();
        if (stores.isEmpty()) {
            throw new EditNotPossibleException(
                    "%s writes no store that %s does not hold already."
                            .formatted(source.id(), target.id()));
        }
        for (Store store : stores) {
            changes.add(
                    new TextChange.Append(
                            target.at("/data/stores"),
                            String.join(
                                    "\n",
                                    StoreCopies.item(StoreCopy.of(plan, store), source.id()))));
        }
    }

    @Override
    public String label() {
        return kind == LinkKind.REPLICATION
                ? "Replicate %s to %s".formatted(from, to)
                : "Connect %s and %s".formatted(from, to);
    }
}
