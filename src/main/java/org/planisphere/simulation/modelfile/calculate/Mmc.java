package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// The queue of Poisson arrivals at several exponential servers: Erlang's formula C.
///
/// @param servicePerS what one server does in a second
public record Mmc(int servers, double arrivalsPerS, double servicePerS) implements Calculation {
    private static final double MILLIS = 1000;

    public Mmc {
        Require.within("servers", servers, 1, 100_000);
        Require.notNegative("arrivals_per_s", arrivalsPerS);
        Require.positive("service_per_s", servicePerS);
    }

    @Override
    public String what() {
        return "mmc";
    }

    @Override
    public List<Value> values() {
        double spare = servers * servicePerS - arrivalsPerS;
        if (spare <= 0) {
            return List.of(
                    Value.of("p_wait", 1),
                    new Value("mean_wait_ms", null),
                    new Value("p99_wait_ms", null));
        }
        double wait = waitProbability();
        // P(wait > t) = C·exp(-(c·mu - lambda)·t).
        double p99 = wait <= 0.01 ? 0 : StrictMath.log(wait / 0.01) / spare;
        return List.of(
                Value.of("p_wait", wait),
                Value.of("mean_wait_ms", wait / spare * MILLIS),
                Value.of("p99_wait_ms", p99 * MILLIS));
    }

    /// Erlang C from Erlang B, whose recursion over the servers cannot overflow.
    private double waitProbability() {
        double load = arrivalsPerS / servicePerS;
        double blocked = 1;
        for (int i = 1; i <= servers; i++) {
            blocked = load * blocked / (i + load * blocked);
        }
        double utilisation = load / servers;
        return blocked / (1 - utilisation * (1 - blocked));
    }
}
