package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Wald's sequential test of two error rates: a walk that each request moves until it leaves a
/// strip. Source: A. Wald, "Sequential tests of statistical hypotheses", Ann. Math. Stat. 16
/// (1945).
public record Sprt(double p0, double p1, double alpha, double beta) implements Calculation {
    public Sprt {
        Require.within("p0", p0, 1e-12, 1 - 1e-12);
        Require.within("p1", p1, 1e-12, 1 - 1e-12);
        Require.within("alpha", alpha, 1e-12, 0.5);
        Require.within("beta", beta, 1e-12, 0.5);
        if (p1 <= p0) {
            throw new IllegalArgumentException(
                    "p1 must be above p0 (%s); this is %s".formatted(p0, p1));
        }
    }

    @Override
    public String what() {
        return "sprt";
    }

    @Override
    public List<Value> values() {
        double accept = StrictMath.log(beta / (1 - alpha));
        double reject = StrictMath.log((1 - beta) / alpha);
        double success = StrictMath.log1p(-p1) - StrictMath.log1p(-p0);
        return List.of(
                Value.of("accept", accept),
                Value.of("reject", reject),
                Value.of("per_failure", StrictMath.log(p1 / p0)),
                Value.of("per_success", success),
                Value.of("clean_to_accept", Math.ceil(accept / success)));
    }
}
