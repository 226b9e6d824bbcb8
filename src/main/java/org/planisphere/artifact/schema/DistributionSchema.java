package org.planisphere.artifact.schema;

import static org.planisphere.artifact.schema.Choice.byKey;
import static org.planisphere.artifact.schema.Field.must;
import static org.planisphere.artifact.schema.Kind.RATIO;
import static org.planisphere.artifact.schema.Kind.list;
import static org.planisphere.artifact.schema.Kind.only;
import static org.planisphere.artifact.schema.Kind.whole;
import static org.planisphere.artifact.schema.ModelNumbers.ABOVE_ZERO;
import static org.planisphere.artifact.schema.ModelNumbers.FROM_ONE;
import static org.planisphere.artifact.schema.ModelNumbers.FROM_ZERO;
import static org.planisphere.artifact.schema.ModelNumbers.UP_TO_TEN;

import java.util.List;
import org.planisphere.artifact.schema.Kind.Fields;
import org.planisphere.artifact.schema.Kind.Named;
import org.planisphere.artifact.schema.Kind.Shorthand;

/// A random quantity in a model file: a number, or one form such as `exponential: {mean: 10}`.
final class DistributionSchema {
    private static final String HELP = "distribution";

    private static final Fields[] FORMS = {
        only(must("constant", FROM_ZERO)),
        only(
                must(
                        "exponential",
                        byKey(only(must("mean", ABOVE_ZERO)), only(must("rate", ABOVE_ZERO))))),
        only(must("shifted_exponential", only(must("shift", FROM_ZERO), must("mean", ABOVE_ZERO)))),
        only(must("uniform", only(must("min", FROM_ZERO), must("max", FROM_ZERO)))),
        only(must("erlang", only(must("k", whole(1, 1_000_000)), must("mean", ABOVE_ZERO)))),
        only(must("gamma", only(must("shape", ABOVE_ZERO), must("mean", ABOVE_ZERO)))),
        only(must("hyperexponential", only(must("mean", ABOVE_ZERO), must("cs2", FROM_ONE)))),
        only(
                must(
                        "lognormal",
                        byKey(
                                only(must("mean", ABOVE_ZERO), must("sigma_log", UP_TO_TEN)),
                                only(must("median", ABOVE_ZERO), must("p99", ABOVE_ZERO))))),
        only(must("pareto", only(must("xm", ABOVE_ZERO), must("alpha", ABOVE_ZERO)))),
        only(must("mixture", list(part(), 1, Integer.MAX_VALUE))),
        only(
                must(
                        "empirical",
                        only(
                                must("p", list(RATIO, 2, Integer.MAX_VALUE)),
                                must("x", list(FROM_ZERO, 2, Integer.MAX_VALUE)))))
    };

    private static final Fields PART = byKey(List.of(must("weight", RATIO)), FORMS);

    private static final Shorthand ANY = new Shorthand("constant", byKey(FORMS));

    static final Named DISTRIBUTION = new Named("distribution", HELP, () -> ANY);

    private DistributionSchema() {}

    /// A part of a mixture, which is a distribution again.
    private static Named part() {
        return new Named("part", HELP, () -> PART);
    }
}
