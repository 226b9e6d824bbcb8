package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Writes lost with the writer of an asynchronous copy at a random moment.
///
/// The window of loss is the way d, if writes under way are lost, plus the wait for shipping,
/// uniform up to the linger T: mean lambda·(d + T/2), variance lambda·(d + T/2) + lambda²·T²/12.
public record AsyncLoss(
        double writesPerS, double oneWayMs, double lingerMs, boolean inFlightSurvives)
        implements Calculation {
    private static final double MILLIS = 1000;

    public AsyncLoss {
        Require.notNegative("writes_per_s", writesPerS);
        Require.notNegative("one_way_ms", oneWayMs);
        Require.notNegative("linger_ms", lingerMs);
    }

    @Override
    public String what() {
        return "async-loss";
    }

    @Override
    public List<Value> values() {
        double linger = lingerMs / MILLIS;
        double mean = writesPerS * ((inFlightSurvives ? 0 : oneWayMs / MILLIS) + linger / 2);
        double spread = writesPerS * linger;
        return List.of(
                Value.of("mean_writes", mean),
                Value.of("sd_writes", StrictMath.sqrt(mean + spread * spread / 12)));
    }
}
