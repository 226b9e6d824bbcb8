package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.planisphere.simulation.core.random.Require;

/// Requests needed to tell one error rate from another.
///
/// Normal approximation with the pooled variance under the hypothesis of no difference. Source:
/// J. L. Fleiss, "Statistical methods for rates and proportions", chapter on sample sizes.
///
/// @param arms  1 to compare with a known rate, 2 to compare two samples; the number is per sample
/// @param sided 1 if only a worse rate matters, else 2
public record SampleSize(double p0, double p1, double alpha, double power, int arms, int sided)
        implements Calculation {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public SampleSize {
        Require.within("p0", p0, 0, 1);
        Require.within("p1", p1, 0, 1);
        Require.within("alpha", alpha, 1e-12, 0.5);
        Require.within("power", power, 0.5, 1 - 1e-12);
        Require.within("arms", arms, 1, 2);
        Require.within("sided", sided, 1, 2);
        if (p0 == p1) {
            throw new IllegalArgumentException("p1 must differ from p0; both are " + p0);
        }
    }

    @Override
    public String what() {
        return "sample-size";
    }

    @Override
    public List<Value> values() {
        double middle = (p0 + p1) / 2;
        double none = arms == 1 ? p0 * (1 - p0) : 2 * middle * (1 - middle);
        double some = arms == 1 ? p1 * (1 - p1) : p0 * (1 - p0) + p1 * (1 - p1);
        double root =
                z(1 - alpha / sided) * StrictMath.sqrt(none) + z(power) * StrictMath.sqrt(some);
        double requests = Math.ceil(root * root / ((p1 - p0) * (p1 - p0)));
        return List.of(Value.of("requests", requests));
    }

    private static double z(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }
}
