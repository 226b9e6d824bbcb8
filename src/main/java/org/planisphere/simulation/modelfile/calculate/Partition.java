package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Conflicts of two regions that write on while they cannot reach each other, keys equally likely.
public record Partition(double firstPerS, double secondPerS, double seconds, double keys)
        implements Calculation {
    public Partition {
        Require.notNegative("entry 1 of writers_per_s", firstPerS);
        Require.notNegative("entry 2 of writers_per_s", secondPerS);
        Require.notNegative("seconds", seconds);
        Require.positive("keys", keys);
    }

    @Override
    public String what() {
        return "partition";
    }

    @Override
    public List<Value> values() {
        double pairs = firstPerS * secondPerS * seconds * seconds / keys;
        double both =
                keys
                        * StrictMath.expm1(-firstPerS * seconds / keys)
                        * StrictMath.expm1(-secondPerS * seconds / keys);
        return List.of(
                Value.of("pairs", pairs),
                Value.of("keys_on_both_sides", both),
                Value.of("p_any", -StrictMath.expm1(-pairs)));
    }
}
