package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.planisphere.simulation.core.random.Require;

/// Wilson's confidence interval of a share. Source: E. B. Wilson, "Probable inference, the law of
/// succession, and statistical inference", JASA 22 (1927).
public record Wilson(double failures, double n, double confidence) implements Calculation {
    public Wilson {
        Require.positive("n", n);
        Require.within("failures", failures, 0, n);
        Require.within("confidence", confidence, 0.5, 1 - 1e-12);
    }

    @Override
    public String what() {
        return "wilson";
    }

    @Override
    public List<Value> values() {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double share = failures / n;
        double scale = 1 + z * z / n;
        double middle = (share + z * z / (2 * n)) / scale;
        double half = z * StrictMath.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale;
        return List.of(
                Value.of("low", failures == 0 ? 0 : middle - half),
                Value.of("high", failures == n ? 1 : middle + half));
    }
}
