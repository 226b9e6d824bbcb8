package org.planisphere.artifact.schema;

import static org.planisphere.artifact.schema.Field.key;
import static org.planisphere.artifact.schema.Field.must;
import static org.planisphere.artifact.schema.Kind.AMOUNT;
import static org.planisphere.artifact.schema.Kind.ANY_NUMBER;
import static org.planisphere.artifact.schema.Kind.NAME;
import static org.planisphere.artifact.schema.Kind.PERCENT;
import static org.planisphere.artifact.schema.Kind.RATIO;
import static org.planisphere.artifact.schema.Kind.REGION;
import static org.planisphere.artifact.schema.Kind.TEXT;
import static org.planisphere.artifact.schema.Kind.fields;
import static org.planisphere.artifact.schema.Kind.list;
import static org.planisphere.artifact.schema.Kind.whole;
import static org.planisphere.artifact.schema.Kind.words;
import static org.planisphere.artifact.schema.RegionSchema.FREE;
import static org.planisphere.artifact.schema.RegionSchema.SPAN;
import static org.planisphere.artifact.schema.RegionSchema.TEXTS;
import static org.planisphere.artifact.schema.RegionSchema.TRUTH;

import java.util.List;
import java.util.regex.Pattern;
import org.planisphere.artifact.schema.Kind.Entries;
import org.planisphere.artifact.schema.Kind.Fields;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServicePlacement;
import org.planisphere.model.StoreRole;
import org.planisphere.model.Threshold;
import org.planisphere.model.finding.Severity;

/// What may stand in a plan file, format `planisphere/plan/v1`.
public final class PlanSchema {
    public static final String FORMAT = "planisphere/plan/v1";

    private static final Fields HEAD =
            fields(
                    must("name", TEXT),
                    key("version", TEXT),
                    key("currency", RegionSchema.CURRENCY),
                    key("owner", TEXT),
                    key("horizon_months", whole(1, 600)),
                    key("target_date", RegionSchema.DATE),
                    key("product_stage", words("proof-of-concept", "pilot", "scale")),
                    key("mvp_type", words("web", "mobile", "serverless", "event-driven")));

    private static final Fields ADDRESSES =
            fields(
                    key("supernets", list(RegionSchema.ANY_BLOCK)),
                    key("per_region_prefix", whole(8, 28)),
                    key(
                            "reserved",
                            list(
                                    fields(
                                            must("cidr", RegionSchema.ANY_BLOCK),
                                            must("reason", TEXT)))),
                    key(
                            "sites",
                            list(
                                    fields(
                                            must("name", NAME),
                                            must("cidrs", list(RegionSchema.ANY_BLOCK))))));

    private static final Fields TYPE =
            fields(
                    key("requires", RegionSchema.SERVICES),
                    key("writes", TRUTH),
                    key("allowed_stores", list(words(StoreRole.values()))),
                    key("zones_min", whole(1, 26)),
                    key("nat", words(NatPlacement.values())),
                    key("max_count", whole(0, 1000)),
                    key("connectivity", words("mesh-with-full", "parent", "primary-only")));

    private static final Fields SERVICE =
            fields(
                    must("name", Kind.SERVICE),
                    key("kind", TEXT),
                    key("stateful", TRUTH),
                    key("placement", words(ServicePlacement.values())),
                    key("depends_on", RegionSchema.SERVICES),
                    key("read_share", RATIO),
                    key("availability_percent", PERCENT),
                    key("owner", TEXT),
                    key("team", TEXT));

    private static final Fields POPULATION =
            fields(
                    must("name", TEXT),
                    must("peak_rps", AMOUNT),
                    key("lat", RegionSchema.LATITUDE),
                    key("lon", RegionSchema.LONGITUDE),
                    key("growth_per_month", ANY_NUMBER),
                    key("timezone", TEXT),
                    key("residency", TEXT));

    private static final Kind.Quantity LATENCY_FACTOR =
            new Kind.Quantity("a number from 1 to 1000", 1, 1000, false, false);

    /// The regions at both ends of a link.
    private static final Kind.Listing WAY = new Kind.Listing(REGION, 2, 2);

    private static final Fields EVENT =
            fields(
                    must("at", SPAN),
                    key(
                            "degrade",
                            fields(
                                    must("region", REGION),
                                    key("error_ratio", RATIO),
                                    key("capacity", RATIO),
                                    key("latency_factor", LATENCY_FACTOR),
                                    key("for", SPAN))),
                    key("restore", fields(must("region", REGION))),
                    key(
                            "lose",
                            fields(
                                    must("region", REGION),
                                    key("zones", whole(1, 26)),
                                    key("for", SPAN))),
                    key("cut", fields(must("link", WAY), key("for", SPAN))),
                    key(
                            "slow",
                            fields(
                                    must("link", WAY),
                                    must("factor", LATENCY_FACTOR),
                                    key("throughput", RATIO),
                                    key("for", SPAN))));

    private static final Fields SCENARIO =
            fields(
                    must("name", TEXT),
                    must("events", list(EVENT)),
                    key("seed", whole(0, Integer.MAX_VALUE)),
                    key("duration", SPAN),
                    key("measure", TEXTS));

    private static final Fields COST =
            fields(
                    key("price_books", TEXTS),
                    key("scenario", words("low", "expected", "high")),
                    key(
                            "commitment",
                            fields(
                                    key("reserved_coverage", RATIO),
                                    key("term_years", whole(0, 3)))),
                    key("discounts", list(fields(must("scope", TEXT), must("percent", PERCENT)))));

    private static final Fields ALLOWED_DIFFERENCE =
            fields(must("path", TEXT), key("reason", TEXT));

    private static final Fields TRIGGER =
            fields(
                    key("id", TEXT),
                    key("metric", TEXT),
                    key("op", words(">", ">=", "<", "<=")),
                    key("threshold", ANY_NUMBER),
                    key("measured", ANY_NUMBER));

    private static final Fields LIMIT =
            fields(
                    must("provider", words(Provider.values())),
                    must("id", TEXT),
                    must("value", AMOUNT),
                    key("adjustable_to", AMOUNT),
                    key("source", TEXT),
                    key("checked_on", RegionSchema.DATE));

    private static final Fields POLICY =
            fields(
                    must(
                            "id",
                            new Kind.Text(
                                    "an id such as ORG-001",
                                    Pattern.compile("[A-Z][A-Z0-9]{1,15}-[0-9]{1,6}"))),
                    must("severity", words(Severity.values())),
                    must("when", TEXT),
                    must("message", TEXT),
                    key("fix", TEXT));

    private static final Entries THRESHOLDS =
            new Entries(words(Threshold.values()).words(), AMOUNT);

    /// The whole plan file.
    public static final Fields PLAN =
            fields(
                    must("plan", HEAD),
                    must(
                            "regions",
                            list(
                                    fields(
                                            key("file", TEXT),
                                            key("artifact", RegionSchema.ARTIFACT)))),
                    key("schema", words(FORMAT)),
                    key("address_plan", ADDRESSES),
                    key("region_types", new Entries(words(RegionType.values()).words(), TYPE)),
                    key("services", list(SERVICE)),
                    key("populations", list(POPULATION)),
                    key(
                            "residency",
                            fields(
                                    key("groups", new Entries(List.of(), TEXTS)),
                                    key(
                                            "rules",
                                            list(
                                                    fields(
                                                            must("must_stay_in", TEXT),
                                                            key("classification", TEXT),
                                                            key("population", TEXT)))))),
                    key(
                            "drift",
                            fields(
                                    key(
                                            "pairs",
                                            list(
                                                    fields(
                                                            must("a", REGION),
                                                            must("b", REGION),
                                                            key("policy", TEXT)))),
                                    key(
                                            "allowed",
                                            list(new Kind.Shorthand("path", ALLOWED_DIFFERENCE))),
                                    key("last_compared", RegionSchema.DATE))),
                    key(
                            "phases",
                            fields(
                                    key(
                                            "defaults",
                                            new Entries(
                                                    DeliverySchema.PHASE_NAMES,
                                                    fields(key("effort_days", AMOUNT)))))),
                    key("ramp", fields(key("template", list(DeliverySchema.RAMP_STEP)))),
                    key("triggers", list(TRIGGER)),
                    key("thresholds", THRESHOLDS),
                    key("mandatory_tags", TEXTS),
                    key("scenarios", list(SCENARIO)),
                    key(
                            "alternatives",
                            list(
                                    fields(
                                            must("name", TEXT),
                                            key(
                                                    "patch",
                                                    list(
                                                            fields(
                                                                    key("region", REGION),
                                                                    key("set", FREE))))))),
                    key(
                            "decisions",
                            list(
                                    fields(
                                            must("id", TEXT),
                                            must("title", TEXT),
                                            must("status", TEXT),
                                            key("date", RegionSchema.DATE),
                                            key("context", TEXT),
                                            key("links", TEXTS)))),
                    key("cost", COST),
                    key("policies", list(POLICY)),
                    key("waivers", list(RegionSchema.WAIVER)),
                    key("limits", list(LIMIT)),
                    key("exports", list(fields(key("kind", TEXT), key("to", TEXT)))));

    private PlanSchema() {}
}
