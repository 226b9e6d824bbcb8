package org.planisphere.simulation.scenario;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.HealthCheck;
import org.planisphere.simulation.modelfile.calculate.BlindZone;
import org.planisphere.simulation.modelfile.calculate.Checkers;
import org.planisphere.simulation.modelfile.calculate.Detection;
import org.planisphere.simulation.result.PartialFailure.CheckOutcome;

/// The health check of a region, probe by probe through a time of errors.
final class CheckWatch {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MOST_CHECKS = 0.95;

    /// Probes that are followed, at most: more than a week of one a second.
    private static final int MOST_PROBES = 1_000_000;

    private final HealthCheck check;
    private final int failures;
    private final double intervalS;
    private final List<BrownOut.Step> steps;
    private final @Nullable Double healthyShare;

    /// @param check        with interval and failures
    /// @param healthyShare of green checkers that keeps the region in service; null if not known
    CheckWatch(HealthCheck check, List<BrownOut.Step> steps, @Nullable Double healthyShare) {
        this.check = check;
        this.failures = Objects.requireNonNull(check.failures());
        this.intervalS = Objects.requireNonNull(check.interval()).toNanos() / NANOS_PER_SECOND;
        this.steps = steps;
        this.healthyShare = healthyShare;
    }

    /// What a number of failures in a row makes of it.
    ///
    /// @param noticedAfterS null where enough checkers stay green
    private record Watched(double greenShare, @Nullable Double noticedAfterS) {}

    CheckOutcome outcome() {
        double lengthS = steps.getLast().fromS() + steps.getLast().lengthS();
        double mean =
                steps.stream().mapToDouble(step -> step.errorRatio() * step.lengthS()).sum()
                        / lengthS;
        Detection one = new Detection(Math.min(1, mean), failures, intervalS);
        Watched watched = watch(failures);
        Double after = watched.noticedAfterS();
        return new CheckOutcome(
                intervalS,
                failures,
                check.kind(),
                finite(one.meanS()),
                finite(one.quantileS(MOST_CHECKS)),
                watched.greenShare(),
                healthyShare,
                healthyShare == null ? null : after != null,
                after,
                healthyShare == null
                        ? null
                        : new BlindZone(failures, healthyShare, mean).flipsAbove(),
                healthyShare == null || after != null ? null : smallerThatNotices());
    }

    private @Nullable Integer smallerThatNotices() {
        for (int fewer = failures - 1; fewer > 0; fewer--) {
            if (watch(fewer).noticedAfterS() != null) {
                return fewer;
            }
        }
        return null;
    }

    private Watched watch(int threshold) {
        Checkers checkers = new Checkers(threshold);
        Double noticed = null;
        int probes = 0;
        for (BrownOut.Step step : steps) {
            double endS = step.fromS() + step.lengthS();
            while (probes < MOST_PROBES && (probes + 1) * intervalS <= endS) {
                checkers.probe(step.errorRatio());
                probes++;
                if (noticed == null
                        && healthyShare != null
                        && 1 - checkers.redShare() <= healthyShare) {
                    noticed = probes * intervalS;
                }
            }
        }
        return new Watched(1 - checkers.redShare(), noticed);
    }

    private static @Nullable Double finite(double seconds) {
        return Double.isFinite(seconds) ? seconds : null;
    }
}
