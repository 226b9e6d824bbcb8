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

    @Override
    public List<Value> values() {
        double probes = ProbeRun.meanProbes(fails, threshold);
        return List.of(Value.of("probes", probes), Value.of("seconds", probes * intervalS));
    }
}
