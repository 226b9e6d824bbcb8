package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Requests that must all succeed before an error rate can be called lower than `p`: the chance
/// (1 - p)^n of seeing none by luck has fallen to 1 - confidence. For 95 % about 3/p.
public record CleanSample(double p, double confidence) implements Calculation {
    public CleanSample {
        Require.within("p", p, 1e-12, 1 - 1e-12);
        Require.within("confidence", confidence, 0.5, 1 - 1e-12);
    }

    @Override
    public String what() {
        return "clean-sample";
    }

    @Override
    public List<Value> values() {
        double requests = StrictMath.log1p(-confidence) / StrictMath.log1p(-p);
        return List.of(Value.of("requests", Math.ceil(requests)));
    }
}
