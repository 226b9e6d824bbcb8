package org.planisphere.rules.policy;

import static org.planisphere.rules.policy.Part.number;
import static org.planisphere.rules.policy.Part.text;
import static org.planisphere.rules.policy.Part.texts;
import static org.planisphere.rules.policy.Part.things;
import static org.planisphere.rules.policy.Part.truth;
import static org.planisphere.rules.policy.Part.under;
import static org.planisphere.rules.policy.Part.whole;
import static org.planisphere.rules.policy.Part.word;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.ConflictResolution;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Consistency;
import org.planisphere.model.DrStrategy;
import org.planisphere.model.Encryption;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Phase;
import org.planisphere.model.PhaseName;
import org.planisphere.model.PhaseStatus;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Requirement;
import org.planisphere.model.RoutingPolicy;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.SessionState;
import org.planisphere.model.Slo;
import org.planisphere.model.Store;
import org.planisphere.model.StoreRole;
import org.planisphere.model.Subnet;
import org.planisphere.model.SubnetTier;

/// Everything that an expression can ask, thing by thing; names are those of the files, with the
/// unit behind where the file writes one into the value.
final class Shapes {
    static final Shape<Subnet> SUBNET =
            Shape.of(
                    "a subnet",
                    text("name", "name", Subnet::name),
                    text("zone", "zone", Subnet::zone),
                    word("tier", SubnetTier.class, "what it is for", Subnet::tier),
                    text("cidr", "its block", subnet -> subnet.cidr().canonical()),
                    under(
                            "cidr",
                            whole(
                                    "prefix_bits",
                                    "prefix of its block",
                                    it -> it.cidr().prefixBits())),
                    whole("expected_addresses", "addresses it needs", Subnet::expectedAddresses));

    static final Shape<Connection> LINK =
            Shape.of(
                    "a connection",
                    word("type", ConnectionType.class, "technique", Connection::type),
                    text("target", "region or site it ends at", Connection::target),
                    word("purpose", ConnectionPurpose.class, "what for", Connection::purpose),
                    number("bandwidth_mbps", "bandwidth, Mbit/s", Connection::bandwidthMbps),
                    number("monthly_gb", "traffic, GB a month", Connection::monthlyGb),
                    word("encryption", Encryption.class, "encryption", Connection::encryption),
                    texts(
                            "routes",
                            "blocks routed over it",
                            link -> link.routes().stream().map(Cidr::canonical).toList()),
                    whole("mtu", "largest packet, bytes", Connection::mtu),
                    truth(
                            "dns_resolution",
                            "whether private names resolve across it",
                            Connection::dnsResolution));

    static final Shape<ServiceDeployment> SERVICE =
            Shape.of(
                    "a service",
                    text("name", "name", service -> service.name().value()),
                    word("mode", ServiceMode.class, "what it may do here", ServiceDeployment::mode),
                    text("version", "version", ServiceDeployment::version),
                    whole("replicas", "running copies", ServiceDeployment::replicas),
                    text("size", "size of one copy", ServiceDeployment::size),
                    truth("stateful", "whether it keeps state", ServiceDeployment::stateful),
                    word(
                            "session_state",
                            SessionState.class,
                            "where sessions live",
                            ServiceDeployment::sessionState),
                    text("owner", "owner", ServiceDeployment::owner),
                    texts(
                            "depends_on",
                            "services it needs",
                            service -> service.dependsOn().stream().map(Object::toString).toList()),
                    texts(
                            "tags",
                            "its tags, each key=value",
                            service ->
                                    service.tags().entrySet().stream()
                                            .map(tag -> tag.getKey() + "=" + tag.getValue())
                                            .sorted()
                                            .toList()));

    static final Shape<Store> STORE =
            Shape.of(
                    "a store",
                    text("name", "name", store -> store.name().value()),
                    text("engine", "engine", Store::engine),
                    text("version", "version", Store::version),
                    word("role", StoreRole.class, "role of this copy", Store::role),
                    text("source", "region that feeds it", store -> id(store.source())),
                    under(
                            "replication/mode",
                            word(
                                    "replication_mode",
                                    ReplicationMode.class,
                                    "how it is fed",
                                    store ->
                                            store.replication() == null
                                                    ? null
                                                    : store.replication().mode())),
                    word("consistency", Consistency.class, "consistency", Store::consistency),
                    word(
                            "conflict_resolution",
                            ConflictResolution.class,
                            "who wins when two write",
                            Store::conflictResolution),
                    number("size_gb", "size, GB", Store::sizeGb),
                    number("growth_gb_per_month", "growth, GB a month", Store::growthGbPerMonth),
                    texts("classification", "kinds of data in it", Store::classification),
                    text("residency", "where its data may be", Store::residency),
                    under(
                            "rpo",
                            whole("rpo_seconds", "data loss allowed, s", it -> seconds(it.rpo()))),
                    under(
                            "role",
                            truth("writable", "whether users write to this copy", Store::writable)),
                    under(
                            "backup",
                            truth(
                                    "has_backup",
                                    "whether it is backed up",
                                    it -> it.backup() != null)),
                    under(
                            "backup/retention",
                            whole(
                                    "backup_retention_seconds",
                                    "how long backups are kept, s",
                                    it ->
                                            seconds(
                                                    it.backup() == null
                                                            ? null
                                                            : it.backup().retention()))));

    static final Shape<Phase> PHASE =
            Shape.of(
                    "a phase",
                    word("name", PhaseName.class, "name", Phase::name),
                    word("status", PhaseStatus.class, "how far it is", Phase::status),
                    text("owner", "owner", Phase::owner),
                    number("effort_days", "effort, person-days", Phase::effortDays));

    static final Shape<Region> REGION =
            Shape.of(
                    "a region",
                    text("name", "name", region -> region.id().value()),
                    word("type", RegionType.class, "type", Region::type),
                    word("provider", Provider.class, "provider", Region::provider),
                    text("purpose", "purpose", region -> region.details().purpose()),
                    text("display_name", "name for people", it -> it.details().displayName()),
                    text("country", "country code", region -> region.details().country()),
                    word(
                            "lifecycle",
                            Lifecycle.class,
                            "planned or running",
                            it -> it.details().lifecycle()),
                    text("mirrors", "region it copies", it -> id(it.details().mirrors())),
                    whole("zones", "zones it runs in", region -> zones(region)),
                    text("account", "account it is billed to", it -> it.details().account()),
                    text("owner", "owner", region -> region.details().owner()),
                    texts(
                            "environments",
                            "copies of the workload",
                            region -> region.details().environments()),
                    texts(
                            "tags",
                            "its tags, each key=value",
                            region ->
                                    region.details().tags().entrySet().stream()
                                            .map(tag -> tag.getKey() + "=" + tag.getValue())
                                            .sorted()
                                            .toList()));

    static final Shape<Region> NETWORKING =
            Shape.of(
                    "networking",
                    text(
                            "vpc_cidr",
                            "address block",
                            region -> written(region.networking().vpcCidr())),
                    under(
                            "vpc_cidr",
                            whole(
                                    "prefix_bits",
                                    "prefix of the address block",
                                    region ->
                                            Optional.ofNullable(region.networking().vpcCidr())
                                                    .map(Cidr::prefixBits)
                                                    .orElse(null))),
                    texts(
                            "secondary_cidrs",
                            "further address blocks",
                            region ->
                                    region.networking().secondaryCidrs().stream()
                                            .map(Cidr::canonical)
                                            .toList()),
                    text("ipv6_cidr", "IPv6 block", it -> written(it.networking().ipv6Cidr())),
                    word("nat", NatPlacement.class, "NAT", region -> region.networking().nat()),
                    under("edge/cdn", truth("cdn", "whether a CDN stands before it", Shapes::cdn)),
                    under("edge/waf", truth("waf", "whether a WAF stands before it", Shapes::waf)),
                    things(
                            "subnets",
                            "its subnets",
                            SUBNET,
                            region -> region.networking().subnets()),
                    things(
                            "connectivity",
                            "its connections",
                            LINK,
                            region -> region.networking().connectivity()));

    static final Shape<Region> CAPACITY =
            Shape.of(
                    "capacity",
                    number("peak_rps", "demand at peak, 1/s", it -> it.capacity().peakRps()),
                    number(
                            "capacity_rps",
                            "what it carries, 1/s",
                            it -> it.capacity().capacityRps()),
                    number("headroom", "reserve, 0 to 1", region -> region.capacity().headroom()));

    static final Shape<Region> RELIABILITY =
            Shape.of(
                    "reliability",
                    word(
                            "dr_strategy",
                            DrStrategy.class,
                            "how it recovers",
                            region -> region.reliability().drStrategy()),
                    under(
                            "rto",
                            whole(
                                    "rto_seconds",
                                    "time to recover, s",
                                    region -> seconds(region.reliability().rto()))),
                    under(
                            "rpo",
                            whole(
                                    "rpo_seconds",
                                    "data loss allowed, s",
                                    region -> seconds(region.reliability().rpo()))),
                    under(
                            "slo/availability",
                            number(
                                    "availability",
                                    "availability promised, as the file writes it",
                                    region -> slo(region).map(Slo::availability).orElse(null))),
                    under(
                            "slo/latency_p99_ms",
                            number(
                                    "latency_p99_ms",
                                    "latency promised at the 99th percentile, ms",
                                    region -> slo(region).map(Slo::latencyP99Ms).orElse(null))),
                    text(
                            "failure_group",
                            "regions that fail together",
                            region -> region.reliability().failureGroup()));

    static final Shape<Region> ROUTING =
            Shape.of(
                    "routing",
                    word(
                            "policy",
                            RoutingPolicy.class,
                            "how users are sent",
                            region -> region.routing().policy()),
                    truth(
                            "default",
                            "whether the rest goes here",
                            region -> region.routing().byDefault()),
                    whole("weight", "weight", region -> region.routing().weight()));

    static final Shape<Region> OBSERVABILITY =
            Shape.of(
                    "observability",
                    text("metrics", "where metrics go", it -> it.observability().metrics()),
                    text("logs", "where logs go", region -> region.observability().logs()),
                    text("traces", "where traces go", region -> region.observability().traces()),
                    truth(
                            "replication_lag_alarm",
                            "whether lag is watched",
                            region -> region.observability().replicationLagAlarm()),
                    truth(
                            "synthetic_checks",
                            "whether probes run",
                            region -> region.observability().syntheticChecks()));

    static final Shape<Region> COMPLIANCE =
            Shape.of(
                    "compliance",
                    texts(
                            "data_residency",
                            "where data may be",
                            region -> region.compliance().dataResidency()),
                    word(
                            "encryption_at_rest",
                            Requirement.class,
                            "encryption of stored data",
                            region -> region.compliance().encryptionAtRest()),
                    word(
                            "encryption_in_transit",
                            Requirement.class,
                            "encryption on the way",
                            region -> region.compliance().encryptionInTransit()),
                    word(
                            "audit_logging",
                            Requirement.class,
                            "audit log",
                            region -> region.compliance().auditLogging()),
                    texts(
                            "frameworks",
                            "rules it is under",
                            region -> region.compliance().frameworks()));

    static final Shape<Region> COST =
            Shape.of(
                    "cost",
                    number(
                            "budget_monthly",
                            "budget a month, in `currency`",
                            region -> amount(region.cost().budgetMonthly())),
                    text("currency", "currency of the budget", it -> it.cost().currency()));

    static final Shape<Plan> PLAN =
            Shape.of(
                    "a plan",
                    text("name", "name", Plan::name),
                    text("version", "version", plan -> plan.profile().version()),
                    text("owner", "owner", plan -> plan.profile().owner()),
                    text("currency", "currency", Plan::currency),
                    text("product_stage", "stage", plan -> plan.profile().productStage()),
                    text("mvp_type", "kind of MVP", plan -> plan.profile().mvpType()),
                    whole("horizon_months", "months it looks ahead", Plan::horizonMonths),
                    under(null, things("regions", "its regions", REGION, Plan::regions)));

    private Shapes() {}

    static int zones(Region region) {
        Integer count = region.details().zones();
        return count != null ? count : region.details().zoneNames().size();
    }

    private static @Nullable String id(@Nullable RegionId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String written(@Nullable Cidr cidr) {
        return cidr == null ? null : cidr.canonical();
    }

    private static @Nullable Integer seconds(@Nullable Duration duration) {
        return duration == null
                ? null
                : (Integer) (int) Math.min(duration.toSeconds(), Integer.MAX_VALUE);
    }

    private static @Nullable Double amount(@Nullable BigDecimal money) {
        return money == null ? null : (Double) money.doubleValue();
    }

    private static Optional<Slo> slo(Region region) {
        return Optional.ofNullable(region.reliability().slo());
    }

    private static @Nullable Boolean cdn(Region region) {
        return region.networking().edge() == null
                ? null
                : (Boolean) region.networking().edge().cdn();
    }

    private static @Nullable Boolean waf(Region region) {
        return region.networking().edge() == null
                ? null
                : (Boolean) region.networking().edge().waf();
    }

    /// The shapes of everything in a plan, for the checker.
    static List<Shape<?>> all() {
        return List.of(
                PLAN,
                REGION,
                NETWORKING,
                CAPACITY,
                RELIABILITY,
                ROUTING,
                OBSERVABILITY,
                COMPLIANCE,
                COST,
                SERVICE,
                STORE,
                LINK,
                SUBNET,
                PHASE);
    }
}
