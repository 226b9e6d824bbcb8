package org.planisphere.artifact.schema;

import static org.planisphere.artifact.schema.Choice.byKey;
import static org.planisphere.artifact.schema.Choice.byWord;
import static org.planisphere.artifact.schema.Choice.way;
import static org.planisphere.artifact.schema.DistributionSchema.DISTRIBUTION;
import static org.planisphere.artifact.schema.Field.key;
import static org.planisphere.artifact.schema.Field.must;
import static org.planisphere.artifact.schema.Kind.RATIO;
import static org.planisphere.artifact.schema.Kind.list;
import static org.planisphere.artifact.schema.Kind.only;
import static org.planisphere.artifact.schema.Kind.whole;
import static org.planisphere.artifact.schema.Kind.words;
import static org.planisphere.artifact.schema.ModelNumbers.ABOVE_ZERO;
import static org.planisphere.artifact.schema.ModelNumbers.BETWEEN_ZERO_AND_ONE;
import static org.planisphere.artifact.schema.ModelNumbers.CONFIDENCE;
import static org.planisphere.artifact.schema.ModelNumbers.ERROR;
import static org.planisphere.artifact.schema.ModelNumbers.FROM_ZERO;
import static org.planisphere.artifact.schema.ModelNumbers.HOT_SHARE;
import static org.planisphere.artifact.schema.ModelNumbers.UP_TO_TEN;

import java.util.List;
import java.util.regex.Pattern;
import org.planisphere.artifact.schema.Kind.Fields;
import org.planisphere.artifact.schema.Kind.Listing;
import org.planisphere.artifact.schema.Kind.OneOrMany;
import org.planisphere.artifact.schema.Kind.Quantity;
import org.planisphere.artifact.schema.Kind.Text;
import org.planisphere.artifact.schema.Kind.WordOr;

/// The closed forms of a model file of kind `calculate`, each with its inputs.
final class CalculationSchema {
    private static final int MOST_MEMBERS = 1000;

    private static final Quantity MANY = whole(1, 1_000_000);
    private static final Quantity MEMBERS = whole(1, MOST_MEMBERS);
    private static final Listing AVAILABILITIES = list(RATIO, 1, MOST_MEMBERS);
    private static final WordOr MODE =
            new WordOr(
                    words("majority", "sync-all"),
                    new Text(
                            "semi-sync-K with a number K from 1",
                            Pattern.compile("semi-sync-[1-9][0-9]{0,3}")));

    private static final WordOr POPULARITY =
            new WordOr(
                    words("uniform"),
                    byKey(
                            only(must("zipf", UP_TO_TEN)),
                            only(
                                    must(
                                            "hot",
                                            only(
                                                    must("keys", HOT_SHARE),
                                                    must("writes", RATIO))))));

    private static final Fields AVAILABILITY =
            byKey(
                    only(must("serial", AVAILABILITIES)),
                    only(must("parallel", AVAILABILITIES)),
                    only(
                            must(
                                    "k_of_n",
                                    only(
                                            must("k", MEMBERS),
                                            must("n", MEMBERS),
                                            must("a", RATIO)))),
                    only(
                            must(
                                    "common_cause",
                                    only(
                                            must("u", RATIO),
                                            must("beta", RATIO),
                                            must("n", MEMBERS)))),
                    only(
                            must(
                                    "failover",
                                    only(
                                            must("events_per_year", FROM_ZERO),
                                            must("success", RATIO),
                                            must("failover_min", FROM_ZERO),
                                            must("repair_min", FROM_ZERO)))));

    static final Fields CALCULATION =
            byWord(
                    List.of(),
                    "what",
                    way(
                            "k-staleness",
                            must("n", MEMBERS),
                            must("r", MEMBERS),
                            must("w", MEMBERS),
                            must("k", MANY)),
                    way(
                            "mmc",
                            must("servers", whole(1, 100_000)),
                            must("arrivals_per_s", FROM_ZERO),
                            must("service_per_s", ABOVE_ZERO)),
                    way(
                            "order-statistics",
                            must("mean_ms", ABOVE_ZERO),
                            must("of", MANY),
                            must("k", MANY)),
                    way(
                            "acknowledgement",
                            must("rtt_ms", list(FROM_ZERO, 1, MOST_MEMBERS)),
                            must("mode", MODE)),
                    way(
                            "stale-read",
                            must("key_writes_per_s", FROM_ZERO),
                            must("lag_s", DISTRIBUTION)),
                    way(
                            "async-loss",
                            must("writes_per_s", FROM_ZERO),
                            must("one_way_ms", FROM_ZERO),
                            key("linger_ms", FROM_ZERO),
                            key("in_flight", words("lost", "survives"))),
                    way(
                            "conflicts",
                            must("writers_per_s", list(FROM_ZERO, 2, MOST_MEMBERS)),
                            must("one_way_ms", new OneOrMany(FROM_ZERO, list(FROM_ZERO, 1, 2))),
                            must("keys", whole(1, 1_000_000_000)),
                            key("popularity", POPULARITY)),
                    way(
                            "partition",
                            must("writers_per_s", list(FROM_ZERO, 2, 2)),
                            must("seconds", FROM_ZERO),
                            must("keys", ABOVE_ZERO)),
                    way(
                            "gray",
                            must("tps", FROM_ZERO),
                            must("actions", ABOVE_ZERO),
                            must("action_s", FROM_ZERO),
                            must("db_size", ABOVE_ZERO),
                            must("nodes", MANY),
                            must("scheme", words("eager", "lazy-group", "lazy-master", "mobile")),
                            key("db_scales_with_nodes", new Kind.Truth()),
                            key("disconnect_s", FROM_ZERO)),
                    way("availability", AVAILABILITY),
                    way(
                            "detection",
                            must("fails", RATIO),
                            must("threshold", MEMBERS),
                            must("interval_s", ABOVE_ZERO)),
                    way(
                            "blind-zone",
                            must("threshold", whole(1, 100)),
                            key("healthy_share", RATIO),
                            must("fails", RATIO)),
                    way(
                            "failover",
                            must("probes", FROM_ZERO),
                            must("interval_s", FROM_ZERO),
                            key("decide_s", FROM_ZERO),
                            key("promote_s", FROM_ZERO),
                            key("replay_updates", FROM_ZERO),
                            key("apply_per_s", FROM_ZERO),
                            key("ttl_s", FROM_ZERO)),
                    way(
                            "sample-size",
                            must("p0", RATIO),
                            must("p1", RATIO),
                            must("alpha", ERROR),
                            must("power", CONFIDENCE),
                            key("arms", whole(1, 2)),
                            key("sided", whole(1, 2))),
                    way(
                            "wilson",
                            must("failures", FROM_ZERO),
                            must("n", ABOVE_ZERO),
                            must("confidence", CONFIDENCE)),
                    way(
                            "sprt",
                            must("p0", BETWEEN_ZERO_AND_ONE),
                            must("p1", BETWEEN_ZERO_AND_ONE),
                            must("alpha", ERROR),
                            must("beta", ERROR)));

    private CalculationSchema() {}
}
