package org.planisphere.rules.topology;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.ControlPlane;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Naming;
import org.planisphere.model.topology.Topology;
import org.planisphere.model.topology.TransitDomains;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.Peering;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.YamlText;

/// A region that cannot be managed from anywhere else.
public final class ControlPlanePathRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(ControlPlanePathRule.class, "TOP-019");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.networking().connectivity(),
                Optional.ofNullable(region.networking().controlPlane()),
                region.isPrimary());
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Stream.concat(
                Naming.LINKS.around(plan, region), Naming.CONTROL.around(plan, region));
    }

    @Override
    public Object everywhere(Plan plan, Facts facts) {
        return List.of(plan.regions().size() < 2, TransitDomains.of(plan));
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        if (!plan.standalone() && plan.regions().size() < 2) {
            return Stream.empty();
        }
        return check(plan, region).stream();
    }

    private static Optional<Finding> check(Plan plan, Region region) {
        ControlPlane path = region.networking().controlPlane();
        if (path != null && path.managedFrom() != null) {
            return exists(plan, region, path.managedFrom(), path.path())
                    ? Optional.empty()
                    : Optional.of(missing(plan, region, path.managedFrom(), path.path()));
        }
        if (region.isPrimary() || !Naming.CONTROL.naming(plan, region.id()).isEmpty()) {
            return Optional.empty();
        }
        boolean byPurpose =
                Declared.of(region)
                        .anyMatch(
                                link ->
                                        link.connection().purpose()
                                                == ConnectionPurpose.CONTROL_PLANE);
        return path != null || byPurpose ? Optional.empty() : Optional.of(finding(plan, region));
    }

    /// Whether the declared path runs over a link that one of its ends declares.
    private static boolean exists(Plan plan, Region region, String from, @Nullable String path) {
        if (from.equals(region.id().value()) || PUBLIC.equals(path)) {
            return true;
        }
        if (links(region, from).anyMatch(link -> isOver(link.connection().type(), path))) {
            return true;
        }
        RegionId manager = new RegionId(from);
        return plan.region(from).stream()
                        .flatMap(other -> links(other, region.id().value()))
                        .anyMatch(link -> isOver(link.connection().type(), path))
                || (isOver(ConnectionType.TRANSIT_GATEWAY, path)
                        && TransitDomains.of(plan).join(region.id(), manager));
    }

    private static Stream<Declared> links(Region region, String target) {
        return Declared.of(region).filter(link -> link.connection().target().equals(target));
    }

    private static boolean isOver(ConnectionType type, @Nullable String path) {
        return path == null || type.yaml().equals(path);
    }

    private static Finding missing(Plan plan, Region region, String from, @Nullable String path) {
        String over = path == null ? "any link" : path;
        return INFO.at(region, region.at("/networking/control_plane"))
                .weighing(plan.standalone() ? WARNING : ERROR)
                .says(
                        "you cannot manage %s from %s over %s: neither of them declares that link"
                                .formatted(region.id(), from, over))
                .advises("Name a link that is there, or declare this one.")
                .fix(
                        links(region, from)
                                .filter(link -> PATHS.contains(link.connection().type()))
                                .findFirst()
                                .map(it -> fix(region, from, it.connection().type().yaml()))
                                .or(() -> declared(plan, region, from, path)))
                .done();
    }

    /// Declares the link that the path needs.
    private static Optional<Fix> declared(
            Plan plan, Region region, String from, @Nullable String path) {
        return plan.region(from)
                .filter(other -> !other.equals(region) && isOver(ConnectionType.PEERING, path))
                .map(other -> Peering.between(region, other));
    }

    private static Finding finding(Plan plan, Region region) {
        String from =
                plan.primary()
                        .filter(primary -> !primary.id().equals(region.id()))
                        .map(primary -> "from " + primary.id())
                        .orElse("from anywhere else");
        return INFO.at(region, region.at("/networking/control_plane"))
                .weighing(plan.standalone() ? WARNING : ERROR)
                .says(
                        "you cannot manage %s %s: it has no control-plane path"
                                .formatted(region.id(), from))
                .advises("Say from where it is managed, and over which link.")
                .fix(path(plan, Topology.of(plan), region))
                .done();
    }

    /// Over the link to the primary, or else over the first link there is.
    private static Optional<Fix> path(Plan plan, Topology topology, Region region) {
        Optional<RegionId> primary = plan.primary().map(Region::id);
        Stream<Declared> links =
                Declared.of(region)
                        .filter(link -> plan.standalone() || link.target(plan).isPresent())
                        .filter(link -> PATHS.contains(link.connection().type()));
        return links.min(
                        Comparator.comparing(
                                link ->
                                        !primary.equals(
                                                Optional.of(link.connection().targetRegion()))))
                .map(
                        link ->
                                fix(
                                        region,
                                        link.connection().target(),
                                        link.connection().type().yaml()))
                .or(() -> answered(topology, region));
    }

    /// Over a link that only the other end declares.
    private static Optional<Fix> answered(Topology topology, Region region) {
        return topology.of(region.id()).stream()
                .filter(link -> link.kind() == LinkKind.PEERING)
                .findFirst()
                .map(
                        link ->
                                fix(
                                        region,
                                        link.otherEnd(region.id()).value(),
                                        ConnectionType.PEERING.yaml()));
    }

    private static Fix fix(Region region, String from, String path) {
        String yaml =
                new YamlText.Mapping().text("managed_from", from).text("path", path).toString();
        return new Fix(
                "Manage it from %s over %s".formatted(from, path),
                new SetValue(region.at("/networking/control_plane"), yaml));
    }

    private static final String PUBLIC = "public";

    private static final Set<ConnectionType> PATHS =
            EnumSet.of(
                    ConnectionType.PEERING,
                    ConnectionType.TRANSIT_GATEWAY,
                    ConnectionType.VPN,
                    ConnectionType.PRIVATE_LINK);
}
