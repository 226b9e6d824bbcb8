package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Mean time to the k-th of several exponential acknowledgements: mean · sum of 1/(of - i), i < k.
public record OrderStatistics(double meanMs, int of, int k) implements Calculation {
    public OrderStatistics {
        Require.positive("mean_ms", meanMs);
        Require.within("of", of, 1, 1_000_000);
        Require.within("k", k, 1, of);
    }

    @Override
    public String what() {
        return "order-statistics";
    }

    @Override
    public List<Value> values() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += 1.0 / (of - i);
        }
        return List.of(Value.of("mean_ms", meanMs * sum));
    }
}
