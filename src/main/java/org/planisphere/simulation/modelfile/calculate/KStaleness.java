package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// Probability that a read sees one of the last k versions while writes do not spread on their own.
///
/// 1 - (C(n - w, r) / C(n, r))^k. Source: P. Bailis et al., "Probabilistically bounded staleness
/// for practical partial quorums", PVLDB 5(8), 2012, section 3.1.
public record KStaleness(int n, int r, int w, int k) implements Calculation {
    public KStaleness {
        Require.within("n", n, 1, 1000);
        Require.within("r", r, 1, n);
        Require.within("w", w, 1, n);
        Require.within("k", k, 1, 1_000_000);
    }

    @Override
    public String what() {
        return "k-staleness";
    }

    /// The probability, 0..1.
    public double freshProbability() {
        double missed = 1;
        for (int i = 0; i < r; i++) {
            missed *= Math.max(0, (double) (n - w - i)) / (n - i);
        }
        return 1 - StrictMath.pow(missed, k);
    }

    @Override
    public List<Value> values() {
        return List.of(Value.of("p_fresh", freshProbability()));
    }
}
