package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Mean time until a health check sees enough failed probes in a row.
///
/// @param fails share of probes that fail, 0..1
public record Detection(double fails, int threshold, double intervalS) implements Calculation {
    public Detection {
        Require.within("fails", fails, 0, 1);
        Require.within("threshold", threshold, 1, 1000);
        Require.positive("interval_s", intervalS);
    }

    @Override
    public String what() {
        return "detection";
    }

    /// Mean seconds, infinite where too few probes ever fail.
    public double meanS() {
        return ProbeRun.meanProbes(fails, threshold) * intervalS;
    }

    /// Seconds after which a share of all checks has seen enough; infinite for never.
    ///
    /// @param share above 0 and below 1
    public double quantileS(double share) {
        return ProbeRun.probesUntil(share, fails, threshold) * intervalS;
    }

    @Override
    public List<Value> values() {
        return List.of(
                Value.of("probes", ProbeRun.meanProbes(fails, threshold)),
                Value.of("seconds", meanS()));
    }
}
