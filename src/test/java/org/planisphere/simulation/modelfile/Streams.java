package org.planisphere.simulation.modelfile;

import java.util.List;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;

/// Stream models that tests vary by one part each.
final class Streams {
    static final long SECOND = 1_000_000_000L;
    static final long MILLION = 1_000_000;

    private Streams() {}

    /// Poisson writes to one worker, one million of them.
    static StreamModel queue(long seed, double writesPerSecond, Distribution serviceMillis) {
        return queue(seed, writesPerSecond, new ApplierSpec(1, serviceMillis));
    }

    static StreamModel queue(long seed, double writesPerSecond, ApplierSpec applier) {
        return stream(
                seed,
                WriteSource.poisson(RateCurve.constant(writesPerSecond)),
                LinkSpec.none(),
                applier);
    }

    static StreamModel stream(long seed, WriteSource writes, LinkSpec link, ApplierSpec applier) {
        return new StreamModel(
                seed,
                StreamModel.Method.EVENTS,
                RunLength.ofWrites(MILLION),
                new StreamModel.WarmUp.Mser5(),
                writes,
                link,
                applier,
                List.of(),
                1,
                StreamModel.Ask.usual());
    }

    /// Writes that meet an exponential server of 1000 writes/s while something happens to it.
    static StreamModel transientRun(
            long seed, RateCurve curve, long horizonSeconds, List<Fault> faults, int runs) {
        return new StreamModel(
                seed,
                StreamModel.Method.EVENTS,
                RunLength.until(horizonSeconds * SECOND),
                new StreamModel.WarmUp.None(),
                WriteSource.poisson(curve),
                LinkSpec.none(),
                new ApplierSpec(1, new Exponential(1)),
                faults,
                runs,
                new StreamModel.Ask(List.of(0.5, 0.99), 60 * SECOND));
    }
}
