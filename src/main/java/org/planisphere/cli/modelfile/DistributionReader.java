package org.planisphere.cli.modelfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Empirical;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Gamma;
import org.planisphere.simulation.core.random.Hyperexponential;
import org.planisphere.simulation.core.random.Lognormal;
import org.planisphere.simulation.core.random.Mixture;
import org.planisphere.simulation.core.random.Pareto;
import org.planisphere.simulation.core.random.Shifted;
import org.planisphere.simulation.core.random.Uniform;

/// Reads a distribution: a bare number, or one of the forms such as `exponential: {mean: 10}`.
final class DistributionReader {
    private static final String[] FORMS = {
        "constant",
        "exponential",
        "shifted_exponential",
        "uniform",
        "erlang",
        "gamma",
        "hyperexponential",
        "lognormal",
        "pareto",
        "mixture",
        "empirical"
    };

    private DistributionReader() {}

    static Distribution read(ModelMapping parent, String key) throws ModelFileException {
        return form(parent.mapping(key));
    }

    static Optional<Distribution> readIfAny(ModelMapping parent, String key)
            throws ModelFileException {
        return parent.has(key) ? Optional.of(read(parent, key)) : Optional.empty();
    }

    private static Distribution form(ModelMapping in) throws ModelFileException {
        String form = in.oneOf(FORMS);
        return switch (form) {
            case "constant" -> new Constant(in.number("constant"));
            case "mixture" -> mixture(in);
            default -> {
                ModelMapping parameters = in.mapping(form);
                yield parameters.checked(() -> withParameters(form, parameters));
            }
        };
    }

    private static Distribution withParameters(String form, ModelMapping in) {
        return switch (form) {
            case "exponential" ->
                    in.has("rate")
                            ? Exponential.ofRate(in.number("rate"))
                            : new Exponential(in.number("mean"));
            case "shifted_exponential" ->
                    new Shifted(in.number("shift"), new Exponential(in.number("mean")));
            case "uniform" -> new Uniform(in.number("min"), in.number("max"));
            case "erlang" -> Gamma.erlang(in.count("k"), in.number("mean"));
            case "gamma" -> new Gamma(in.number("shape"), in.number("mean"));
            case "hyperexponential" -> new Hyperexponential(in.number("mean"), in.number("cs2"));
            case "lognormal" ->
                    in.has("median")
                            ? Lognormal.ofPercentiles(in.number("median"), in.number("p99"))
                            : Lognormal.ofMean(in.number("mean"), in.number("sigma_log"));
            case "pareto" -> new Pareto(in.number("xm"), in.number("alpha"));
            case "empirical" -> new Empirical(in.numbers("p"), in.numbers("x"));
            default -> throw new IllegalStateException(form);
        };
    }

    private static Distribution mixture(ModelMapping in) throws ModelFileException {
        List<Mixture.Part> parts = new ArrayList<>();
        for (ModelMapping item : in.mappings("mixture")) {
            parts.add(new Mixture.Part(item.number("weight"), form(item)));
        }
        return in.checked(() -> new Mixture(parts));
    }
}
