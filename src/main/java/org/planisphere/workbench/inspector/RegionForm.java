package org.planisphere.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.workbench.fields.FieldReader;
import org.planisphere.workbench.fields.FieldText;
import org.planisphere.workbench.session.Snapshot;

/// Everything the form of one region shows, as one value.
///
/// @param others findings about the region that belong to no field of the form
/// @param bill what the region costs, null until it is known
record RegionForm(
        RegionId id,
        Identity identity,
        Network network,
        Deployments deployments,
        List<StoreRow> stores,
        Rules compliance,
        List<Finding> others,
        @Nullable Bill bill) {
    /// What the region is.
    ///
    /// @param where city and country, empty where unknown
    record Identity(
            String where,
            RegionType type,
            FieldText typeText,
            FieldText purpose,
            FieldText zones) {}

    /// How it is addressed and reached.
    ///
    /// @param size how many addresses the block holds, in words; empty without a block
    /// @param targets regions it may be connected to
    record Network(
            FieldText vpcCidr,
            String size,
            Place connectivity,
            List<ConnectionRow> connections,
            List<RegionId> targets) {}

    /// One connection as declared.
    record ConnectionRow(Connection connection, List<Finding> findings) {}

    /// What runs and what is left out.
    ///
    /// @param known names to suggest
    record Deployments(
            Place deploy,
            List<String> deployed,
            Place exclude,
            List<Excluded> excluded,
            List<String> known,
            List<Finding> findings) {}

    /// A service that is left out.
    ///
    /// @param why reason as written, empty where none is
    record Excluded(String name, String why) {}

    /// One copy of a store.
    ///
    /// @param sources regions that a copy may read from
    record StoreRow(
            String name,
            String engine,
            FieldText role,
            FieldText source,
            FieldText mode,
            FieldText rpo,
            List<String> sources,
            List<Finding> findings) {}

    /// What law and policy ask for.
    record Rules(FieldText residency, FieldText atRest, FieldText inTransit, FieldText audit) {}

    /// What it costs a month.
    record Bill(String currency, RegionSheet sheet) {}

    /// The form of a region as the snapshot has it.
    static RegionForm of(Snapshot snapshot, Facts facts, Region region) {
        FieldReader fields = new FieldReader(snapshot, snapshot.findingsOf(region.id()));
        return new RegionForm(
                region.id(),
                identity(facts, region, fields),
                network(snapshot, region, fields),
                deployments(snapshot, region, fields),
                region.stores().stream()
                        .map(store -> store(snapshot, store, region, fields))
                        .toList(),
                new Rules(
                        fields.field(region.at("/compliance/data_residency")),
                        fields.field(region.at("/compliance/encryption_at_rest")),
                        fields.field(region.at("/compliance/encryption_in_transit")),
                        fields.field(region.at("/compliance/audit_logging"))),
                fields.rest(),
                bill(snapshot, region));
    }

    private static Identity identity(Facts facts, Region region, FieldReader fields) {
        Optional<CatalogRegion> entry = facts.entry(region);
        String where =
                entry.map(it -> it.city() + ", " + it.countryCode())
                        .or(() -> facts.country(region))
                        .orElse("");
        return new Identity(
                where,
                region.type(),
                fields.field(region.at("/region/type")),
                fields.field(region.at("/region/purpose")),
                fields.field(region.at("/region/zones")));
    }

    private static Network network(Snapshot snapshot, Region region, FieldReader fields) {
        Cidr block = region.networking().vpcCidr();
        String size = block == null ? "" : "%,d addresses".formatted(block.size());
        return new Network(
                fields.field(region.at("/networking/vpc_cidr")),
                size,
                region.at("/networking/connectivity"),
                region.networking().connectivity().stream()
                        .map(it -> new ConnectionRow(it, fields.take(it.place())))
                        .toList(),
                others(snapshot, region));
    }

    private static Deployments deployments(Snapshot snapshot, Region region, FieldReader fields) {
        Place deploy = region.at("/services/deploy");
        Place exclude = region.at("/services/exclude");
        List<String> deployed =
                region.services().deploy().stream().map(it -> it.name().value()).toList();
        List<Excluded> excluded =
                region.services().exclude().stream()
                        .map(it -> new Excluded(it.name().value(), orEmpty(it.reason())))
                        .toList();
        List<Finding> findings = new ArrayList<>(fields.take(region.at("/services")));
        return new Deployments(deploy, deployed, exclude, excluded, known(snapshot), findings);
    }

    private static List<String> known(Snapshot snapshot) {
        Stream<ServiceId> listed = snapshot.plan().services().stream().map(CatalogService::name);
        Stream<ServiceId> running =
                snapshot.plan().regions().stream()
                        .flatMap(region -> region.services().deploy().stream())
                        .map(ServiceDeployment::name);
        return List.copyOf(
                Stream.concat(listed, running)
                        .map(ServiceId::value)
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    private static StoreRow store(
            Snapshot snapshot, Store store, Region region, FieldReader fields) {
        Place at = store.place();
        return new StoreRow(
                store.name().value(),
                Stream.of(orEmpty(store.engine()), orEmpty(store.version()))
                        .filter(text -> !text.isEmpty())
                        .collect(java.util.stream.Collectors.joining(" ")),
                fields.field(at.at("/role")),
                fields.field(at.at("/source")),
                fields.field(at.at("/replication/mode")),
                fields.field(at.at("/rpo")),
                others(snapshot, region).stream().map(RegionId::value).toList(),
                fields.take(at));
    }

    private static List<RegionId> others(Snapshot snapshot, Region region) {
        return snapshot.plan().regions().stream()
                .map(Region::id)
                .filter(id -> !id.equals(region.id()))
                .toList();
    }

    private static @Nullable Bill bill(Snapshot snapshot, Region region) {
        CostSheet costs = snapshot.costs();
        return costs == null
                ? null
                : costs.region(region.id())
                        .map(sheet -> new Bill(costs.currency(), sheet))
                        .orElse(null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
