package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Require;

/// Probability that a copy misses the latest version of a key: E[1 - exp(-rate · lag)].
public record StaleRead(double keyWritesPerS, Distribution lagS) implements Calculation {
    public StaleRead {
        Require.notNegative("key_writes_per_s", keyWritesPerS);
    }

    @Override
    public String what() {
        return "stale-read";
    }

    @Override
    public List<Value> values() {
        double stale = lagS.expectation(lag -> -StrictMath.expm1(-keyWritesPerS * lag));
        return List.of(Value.of("p_stale", stale));
    }
}
