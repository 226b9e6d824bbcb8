package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// When clients of a lost region work again: those that ask the name service at once, on average,
/// and those that asked just before.
///
/// @param probes       failed probes that are needed
/// @param replayUpdates updates received and not yet applied by the region that takes over
public record FailoverTimes(
        double probes,
        double intervalS,
        double decideS,
        double promoteS,
        double replayUpdates,
        double applyPerS,
        double ttlS)
        implements Calculation {
    public FailoverTimes {
        Require.notNegative("probes", probes);
        Require.notNegative("interval_s", intervalS);
        Require.notNegative("decide_s", decideS);
        Require.notNegative("promote_s", promoteS);
        Require.notNegative("replay_updates", replayUpdates);
        if (replayUpdates > 0) {
            Require.positive("apply_per_s", applyPerS);
        }
        Require.notNegative("ttl_s", ttlS);
    }

    @Override
    public String what() {
        return "failover";
    }

    /// Share of the clients that still use the old address so long after the new one stands in the
    /// name service, if each asked at some time within the last `ttlS`.
    public double stillOnTheOldAddress(double secondsAfter) {
        return ttlS == 0 ? 0 : Math.clamp(1 - secondsAfter / ttlS, 0, 1);
    }

    @Override
    public List<Value> values() {
        double replay = replayUpdates == 0 ? 0 : replayUpdates / applyPerS;
        double first = probes * intervalS + decideS + Math.max(promoteS, replay);
        return List.of(
                Value.of("first_client_s", first),
                Value.of("mean_client_s", first + ttlS / 2),
                Value.of("last_client_s", first + ttlS));
    }
}
