package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Encryption;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Naming;
import org.planisphere.model.topology.Topology;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Copies of data on a link that is not encrypted.
public final class PlainLinkRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(PlainLinkRule.class, "TOP-022");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.networking().connectivity(), region.stores());
    }

    private static final Set<String> PERSONAL = Set.of("pii", "phi", "pci");

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return Naming.LINKS.around(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return Declared.of(region)
                .filter(link -> link.connection().encryption() == Encryption.NONE)
                .filter(link -> link.is(ConnectionType.PUBLIC) || link.is(ConnectionType.VPN))
                .flatMap(link -> carried(plan, link).map(it -> finding(link, it)).stream());
    }

    /// What the link carries: replication by its purpose, or as the only link of two regions.
    private static Optional<String> carried(Plan plan, Declared link) {
        RegionId here = link.region().id();
        RegionId there = link.connection().targetRegion();
        List<Link> between = Topology.of(plan).between(here, there);
        List<StoreId> copies =
                between.stream()
                        .filter(it -> it.kind() == LinkKind.REPLICATION)
                        .flatMap(it -> it.stores().stream())
                        .distinct()
                        .toList();
        boolean only =
                between.stream().filter(it -> it.kind() != LinkKind.REPLICATION).count() == 1;
        boolean meant = link.connection().purpose() == ConnectionPurpose.DATA_REPLICATION;
        if (!copies.isEmpty() && (meant || only)) {
            return Optional.of(
                    copies.stream()
                            .map(store -> described(plan, store))
                            .collect(Collectors.joining(", ")));
        }
        return meant ? Optional.of("replication") : Optional.empty();
    }

    private static String described(Plan plan, StoreId store) {
        List<String> kinds =
                plan.regions().stream()
                        .flatMap(region -> region.store(store).stream())
                        .flatMap(copy -> copy.classification().stream())
                        .filter(kind -> PERSONAL.stream().anyMatch(kind::startsWith))
                        .distinct()
                        .toList();
        return kinds.isEmpty() ? store.value() : "%s (%s)".formatted(store, Words.and(kinds));
    }

    private static Finding finding(Declared link, String carried) {
        Place place = link.connection().place().child("encryption");
        Encryption better = link.is(ConnectionType.VPN) ? Encryption.IPSEC : Encryption.TLS_ONLY;
        return INFO.at(link.region(), place)
                .says("%s carries %s unencrypted".formatted(link.name(), carried))
                .advises("Encrypt the link.")
                .fix("Set encryption: " + better, new SetValue(place, better.yaml()))
                .done();
    }
}
