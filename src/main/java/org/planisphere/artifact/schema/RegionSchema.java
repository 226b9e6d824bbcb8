package org.planisphere.artifact.schema;

import static org.planisphere.artifact.schema.Field.key;
import static org.planisphere.artifact.schema.Field.must;
import static org.planisphere.artifact.schema.Kind.AMOUNT;
import static org.planisphere.artifact.schema.Kind.ANY_NUMBER;
import static org.planisphere.artifact.schema.Kind.COUNT;
import static org.planisphere.artifact.schema.Kind.NAME;
import static org.planisphere.artifact.schema.Kind.PERCENT;
import static org.planisphere.artifact.schema.Kind.POSITIVE;
import static org.planisphere.artifact.schema.Kind.RATIO;
import static org.planisphere.artifact.schema.Kind.REGION;
import static org.planisphere.artifact.schema.Kind.TEXT;
import static org.planisphere.artifact.schema.Kind.fields;
import static org.planisphere.artifact.schema.Kind.list;
import static org.planisphere.artifact.schema.Kind.whole;
import static org.planisphere.artifact.schema.Kind.words;

import java.util.List;
import java.util.regex.Pattern;
import org.planisphere.artifact.schema.Kind.Entries;
import org.planisphere.artifact.schema.Kind.Fields;
import org.planisphere.artifact.schema.Kind.Listing;
import org.planisphere.artifact.schema.Kind.OneOrMany;
import org.planisphere.artifact.schema.Kind.Shorthand;
import org.planisphere.artifact.schema.Kind.Text;
import org.planisphere.artifact.schema.Kind.Words;
import org.planisphere.model.CommitmentKind;
import org.planisphere.model.ConflictResolution;
import org.planisphere.model.ConnectionPurpose;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Consistency;
import org.planisphere.model.DrStrategy;
import org.planisphere.model.DrillKind;
import org.planisphere.model.Encryption;
import org.planisphere.model.KeyKind;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Requirement;
import org.planisphere.model.RoutingPolicy;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.SessionState;
import org.planisphere.model.StoreRole;
import org.planisphere.model.SubnetTier;

/// What may stand in a Region Artifact, format `planisphere/region/v1`.
public final class RegionSchema {
    public static final String FORMAT = "planisphere/region/v1";

    static final Kind.Truth TRUTH = new Kind.Truth();
    static final Kind.Span SPAN = new Kind.Span(false);
    static final Kind.Date DATE = new Kind.Date();
    static final Kind.Free FREE = new Kind.Free();
    static final Kind.Block IPV4 = new Kind.Block(true, false);
    static final Kind.Block IPV6 = new Kind.Block(false, true);
    static final Kind.Block ANY_BLOCK = new Kind.Block(true, true);
    static final Listing TEXTS = list(TEXT);
    static final Listing NAMES = list(NAME);
    static final Listing SERVICES = list(Kind.SERVICE);
    static final Entries TAGS = new Entries(List.of(), TEXT);
    static final Text COUNTRY =
            new Text("a country code of two capital letters", Pattern.compile("[A-Z]{2}"));
    static final Text CURRENCY =
            new Text("a currency code of three capital letters", Pattern.compile("[A-Z]{3}"));
    static final Kind.Quantity LATITUDE =
            new Kind.Quantity("degrees north from -90 to 90", -90, 90, false, false);
    static final Kind.Quantity LONGITUDE =
            new Kind.Quantity("degrees east from -180 to 180", -180, 180, false, false);

    private static final Words REQUIREMENT = new Words(words(Requirement.values()).words(), true);
    private static final Words PATHS =
            words("peering", "transit_gateway", "vpn", "private_link", "public");
    private static final Fields LATENCY =
            fields(key("p50_ms", AMOUNT), key("p99_ms", AMOUNT), key("source", TEXT));

    private static final Fields DEPLOYMENT =
            fields(
                    must("name", Kind.SERVICE),
                    key("mode", words(ServiceMode.values())),
                    key("version", TEXT),
                    key("replicas", COUNT),
                    key("size", TEXT),
                    key("depends_on", SERVICES),
                    key(
                            "calls",
                            list(
                                    fields(
                                            must("service", Kind.SERVICE),
                                            key("region", REGION),
                                            key("rps", AMOUNT)))),
                    key("stateful", TRUTH),
                    key("session_state", words(SessionState.values())),
                    key("owner", TEXT),
                    key("shed_order", whole(1, 1000)),
                    key("consumes", NAMES),
                    key("idempotency", TEXT),
                    key("tags", TAGS),
                    key(
                            "utilization",
                            fields(
                                    key("cpu_p95", PERCENT),
                                    key("memory_p95", PERCENT),
                                    key("window", SPAN))),
                    key(
                            "commitment",
                            fields(
                                    key("kind", words(CommitmentKind.values())),
                                    key("term_years", whole(0, 3)),
                                    key("coverage", RATIO))));

    private static final Fields EXCLUSION =
            fields(must("name", Kind.SERVICE), key("reason", TEXT), key("until", DATE));

    private static final Fields CONNECTION =
            fields(
                    must("type", words(ConnectionType.values())),
                    must("target", REGION),
                    key("purpose", words(ConnectionPurpose.values())),
                    key("bandwidth_mbps", POSITIVE),
                    key("monthly_gb", AMOUNT),
                    key("encryption", words(Encryption.values())),
                    key("routes", list(ANY_BLOCK)),
                    key(
                            "asn",
                            new Kind.Quantity(
                                    "a whole number from 1 to 4294967294",
                                    1,
                                    4_294_967_294.0,
                                    false,
                                    true)),
                    key("dns_resolution", TRUTH),
                    key("mtu", whole(576, 9001)),
                    key("latency", LATENCY),
                    key("preference", words("primary", "backup")),
                    key("contract", TEXT),
                    key("requested_on", DATE),
                    key("accepted_on", DATE));

    private static final Fields HEAD =
            fields(
                    must("name", NAME),
                    must("type", words(RegionType.values())),
                    key("purpose", TEXT),
                    key("provider", words(Provider.values())),
                    key("display_name", TEXT),
                    key(
                            "location",
                            fields(
                                    key("lat", LATITUDE),
                                    key("lon", LONGITUDE),
                                    key("country", COUNTRY))),
                    key("lifecycle", words(Lifecycle.values())),
                    key("mirrors", REGION),
                    key("zones", new OneOrMany(whole(1, 26), TEXTS)),
                    key("account", TEXT),
                    key("owner", TEXT),
                    key("contacts", TEXTS),
                    key("environments", TEXTS),
                    key("tags", TAGS));

    private static final Fields NETWORKING =
            fields(
                    key("vpc_cidr", IPV4),
                    key("secondary_cidrs", list(IPV4)),
                    key("ipv6_cidr", IPV6),
                    key(
                            "subnets",
                            list(
                                    fields(
                                            must("cidr", IPV4),
                                            key("name", TEXT),
                                            key("zone", TEXT),
                                            key("tier", words(SubnetTier.values())),
                                            key("ipv6_cidr", IPV6),
                                            key("expected_addresses", COUNT)))),
                    key("connectivity", list(CONNECTION)),
                    key("nat", words(NatPlacement.values())),
                    key(
                            "segmentation",
                            list(fields(key("from", TEXT), key("to", TEXT), key("allow", TRUTH)))),
                    key("dns", fields(key("private_zones", TEXTS), key("resolver", TEXT))),
                    key(
                            "edge",
                            fields(
                                    key("cdn", TRUTH),
                                    key("waf", TRUTH),
                                    key("edge_functions", TRUTH))),
                    key("control_plane", fields(key("managed_from", REGION), key("path", PATHS))),
                    key("mode", words("auto", "custom")),
                    key("address_growth_per_month", ANY_NUMBER));

    private static final Fields STORE =
            fields(
                    must("name", Kind.STORE),
                    must("role", words(StoreRole.values())),
                    key("engine", TEXT),
                    key("version", TEXT),
                    key("source", REGION),
                    key(
                            "replication",
                            fields(
                                    key("mode", words(ReplicationMode.values())),
                                    key("write_rate_per_s", AMOUNT),
                                    key("bytes_per_write", AMOUNT),
                                    key("apply_rate_per_s", POSITIVE),
                                    key("lag", LATENCY),
                                    key("alarm_lag", SPAN),
                                    key("managed_rpo", SPAN),
                                    key("time_control", TRUTH),
                                    key("backfill", TRUTH),
                                    key("witness", REGION))),
                    key("consistency", words(Consistency.values())),
                    key("conflict_resolution", words(ConflictResolution.values())),
                    key("decision", TEXT),
                    key("size_gb", AMOUNT),
                    key("growth_gb_per_month", AMOUNT),
                    key("size", TEXT),
                    key("classification", TEXTS),
                    key("residency", TEXT),
                    key("rpo", SPAN),
                    key(
                            "backup",
                            fields(
                                    key("every", SPAN),
                                    key("retention", SPAN),
                                    key("copy_to", REGION),
                                    key("restore_tested", DATE))),
                    key(
                            "keys",
                            fields(key("kind", words(KeyKind.values())), key("region", REGION))),
                    key("lifecycle_rules", TRUTH),
                    key("versioning", TRUTH),
                    key("autoscaling", TRUTH),
                    key("capacity_mode", words("on-demand", "auto", "provisioned")),
                    key("write_capacity", AMOUNT),
                    key("invalidation", words("none", "ttl", "events")),
                    key("transactions", words("none", "local", "cross-region")),
                    key("holds", TEXT),
                    key("readers", COUNT));

    private static final Fields CAPACITY =
            fields(
                    key("peak_rps", AMOUNT),
                    key("capacity_rps", AMOUNT),
                    key("headroom", RATIO),
                    key("absorbs", list(fields(must("region", REGION), key("share", RATIO)))),
                    key(
                            "autoscaling",
                            fields(
                                    key("min", COUNT),
                                    key("max", COUNT),
                                    key("metric", TEXT),
                                    key("target", ANY_NUMBER),
                                    key("scale_out", SPAN))),
                    key(
                            "quotas",
                            list(
                                    fields(
                                            must("name", TEXT),
                                            must("limit", ANY_NUMBER),
                                            key("planned", ANY_NUMBER),
                                            key("source", TEXT)))));

    private static final Fields RELIABILITY =
            fields(
                    key("dr_strategy", words(DrStrategy.values())),
                    key("rto", SPAN),
                    key("rpo", SPAN),
                    key(
                            "slo",
                            fields(
                                    key("availability", PERCENT),
                                    key("latency_p99_ms", AMOUNT),
                                    key("error_rate", PERCENT))),
                    key(
                            "failover",
                            fields(
                                    key("to", REGION),
                                    key("trigger", words("manual", "automatic")),
                                    key("decision_time", SPAN),
                                    key("promote_time", SPAN),
                                    key("dns_ttl", SPAN),
                                    key("plane", words("data", "control")),
                                    key(
                                            "health_check",
                                            fields(
                                                    key("interval", SPAN),
                                                    key("failures", whole(1, 10)),
                                                    key(
                                                            "kind",
                                                            words(
                                                                    "shallow",
                                                                    "deep",
                                                                    "synthetic-transaction")),
                                                    key("quorum", RATIO))))),
                    key("failure_group", TEXT),
                    key(
                            "drills",
                            list(
                                    fields(
                                            key("kind", words(DrillKind.values())),
                                            key("every", SPAN),
                                            key("last", DATE),
                                            key("achieved_rto", SPAN),
                                            key("achieved_rpo", SPAN)))));

    static final Fields WAIVER =
            fields(
                    must("rule", TEXT),
                    must("reason", TEXT),
                    key("approver", TEXT),
                    key("expires", DATE));

    /// The whole artifact.
    public static final Fields ARTIFACT =
            fields(
                    must("region", HEAD),
                    key("schema", words(FORMAT)),
                    key("networking", NETWORKING),
                    key(
                            "services",
                            fields(
                                    key("deploy", list(new Shorthand("name", DEPLOYMENT))),
                                    key("exclude", list(new Shorthand("name", EXCLUSION))))),
                    key("data", fields(key("stores", list(STORE)))),
                    key("capacity", CAPACITY),
                    key("reliability", RELIABILITY),
                    key(
                            "routing",
                            fields(
                                    key("policy", words(RoutingPolicy.values())),
                                    key("default", TRUTH),
                                    key("weight", whole(0, 255)),
                                    key(
                                            "populations",
                                            list(
                                                    fields(
                                                            must("name", TEXT),
                                                            key("share", RATIO)))))),
                    key(
                            "observability",
                            fields(
                                    key("metrics", TEXT),
                                    key("logs", TEXT),
                                    key("traces", TEXT),
                                    key("aggregated_in", list(REGION)),
                                    key("replication_lag_alarm", TRUTH),
                                    key("synthetic_checks", TRUTH),
                                    key(
                                            "alerts",
                                            list(
                                                    fields(
                                                            key("name", TEXT),
                                                            key("slo", TEXT),
                                                            key("runbook", TEXT)))))),
                    key(
                            "compliance",
                            fields(
                                    key("data_residency", new OneOrMany(TEXT, TEXTS)),
                                    key("encryption_at_rest", REQUIREMENT),
                                    key("encryption_in_transit", REQUIREMENT),
                                    key("audit_logging", REQUIREMENT),
                                    key("frameworks", TEXTS),
                                    key("waivers", list(WAIVER)))),
                    key("delivery", DeliverySchema.DELIVERY),
                    key("cost", DeliverySchema.COST),
                    key("phases", DeliverySchema.PHASES),
                    key("ramp", list(DeliverySchema.RAMP_STEP)),
                    key("notes", TEXT));

    private RegionSchema() {}
}
