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
import static org.planisphere.artifact.schema.ModelNumbers.ANY_WHOLE;
import static org.planisphere.artifact.schema.ModelNumbers.FROM_ONE;
import static org.planisphere.artifact.schema.ModelNumbers.FROM_ZERO;
import static org.planisphere.artifact.schema.ModelNumbers.WHOLE_FROM_ONE;

import java.util.List;
import org.planisphere.artifact.schema.Kind.Fields;
import org.planisphere.artifact.schema.Kind.Listing;
import org.planisphere.artifact.schema.Kind.WordOr;

/// What may stand in a model file, format `planisphere/model/v1`: one queue, quorum or calculation.
///
/// A key that nothing reads is refused, because a misspelt parameter would give a wrong figure in
/// silence.
public final class ModelSchema {
    public static final String FORMAT = "planisphere/model/v1";

    private static final Kind.Span TIME = new Kind.Span(false);
    private static final Kind.Span LENGTH = new Kind.Span(true);
    private static final Listing SHARES = list(RATIO);

    private static final Fields QUORUM =
            only(
                    key("trials", whole(1, 10_000_000)),
                    must("replicas", whole(1, 1000)),
                    must("read", whole(1, 1000)),
                    must("write", whole(1, 1000)),
                    must(
                            "delays_ms",
                            only(
                                    must("W", DISTRIBUTION),
                                    key("A", DISTRIBUTION),
                                    key("R", DISTRIBUTION),
                                    key("S", DISTRIBUTION))),
                    key("remote_ms", FROM_ZERO),
                    key(
                            "ask",
                            only(
                                    key("consistent_at_ms", list(FROM_ZERO)),
                                    key("visible_with", SHARES),
                                    key("quantiles", SHARES))));

    private static final Fields CURVE =
            only(must("mean_per_s", ABOVE_ZERO), must("amplitude", RATIO), must("period", LENGTH));

    private static final Listing STEPS =
            list(only(must("at", TIME), must("per_s", FROM_ZERO)), 1, Integer.MAX_VALUE);

    private static final Fields WRITES =
            byKey(
                    List.of(key("arrivals", words("poisson", "constant"))),
                    only(must("per_s", ABOVE_ZERO)),
                    only(must("batches", whole(1, 1_000_000)), must("batches_per_s", ABOVE_ZERO)),
                    only(must("curve", CURVE)),
                    only(must("steps", STEPS)));

    private static final Fields LINK =
            only(
                    key("delay_ms", DISTRIBUTION),
                    key("bandwidth_bytes_per_s", ABOVE_ZERO),
                    key("linger_ms", FROM_ZERO),
                    key("service_ms", DISTRIBUTION));

    private static final Fields FAULT =
            only(
                    must("at", TIME),
                    must("for", LENGTH),
                    key("apply_factor", RATIO),
                    key("link_factor", RATIO),
                    key("link_delay_factor", FROM_ONE));

    private static final Fields STREAM =
            byKey(
                    List.of(
                            key("method", words("events", "fluid")),
                            key("warmup", new WordOr(words("none", "mser5"), TIME)),
                            must("writes", WRITES),
                            key("write_bytes", DISTRIBUTION),
                            key("link", LINK),
                            key(
                                    "apply",
                                    only(
                                            key("workers", whole(1, 1024)),
                                            must("service_ms", DISTRIBUTION))),
                            key("faults", list(FAULT)),
                            key("runs", whole(1, 100_000)),
                            key(
                                    "ask",
                                    only(key("quantiles", SHARES), key("series_every", LENGTH)))),
                    only(key("updates", WHOLE_FROM_ONE)),
                    only(key("horizon", LENGTH)));

    /// The whole file.
    public static final Fields MODEL =
            byWord(
                    List.of(key("schema", words(FORMAT)), key("seed", ANY_WHOLE)),
                    "kind",
                    way("quorum", QUORUM),
                    way("stream", STREAM),
                    way("calculate", CalculationSchema.CALCULATION));

    private ModelSchema() {}
}
