package org.planisphere.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Autoscaling;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Region;
import org.planisphere.simulation.result.FailoverOutcome;
import org.planisphere.simulation.result.FailoverOutcome.RecoveryTime;

/// How long it takes until another region does the work of a lost one, and what is lost on the way.
final class Recovery {
    private Recovery() {}

    /// One outcome for each copy that stands in the region that takes over from its writer.
    static List<FailoverOutcome> of(List<CopyOutcome> outcomes) {
        List<FailoverOutcome> failovers = new ArrayList<>();
        for (CopyOutcome outcome : outcomes) {
            Copy copy = outcome.copy();
            Failover failover = copy.from().reliability().failover();
            if (failover != null && copy.to().id().equals(failover.to())) {
                failovers.add(
                        new FailoverOutcome(
                                copy.from().id(),
                                copy.to().id(),
                                copy.store().name(),
                                time(failover, copy.to(), outcome.replaySeconds()),
                                outcome.loss()));
            }
        }
        return failovers;
    }

    private static RecoveryTime time(Failover failover, Region to, @Nullable Double replay) {
        Double detect = detection(failover.healthCheck());
        Double decide = seconds(failover.decisionTime());
        Double promote = seconds(failover.promoteTime());
        Double routing = seconds(failover.dnsTtl());
        Autoscaling autoscaling = to.capacity().autoscaling();
        Double warmUp = autoscaling == null ? null : seconds(autoscaling.scaleOut());
        return new RecoveryTime(
                detect,
                decide,
                promote,
                replay,
                routing,
                warmUp,
                total(detect, decide, longer(promote, replay), routing, warmUp));
    }

    /// The longest time until enough probes in a row have failed.
    private static @Nullable Double detection(@Nullable HealthCheck check) {
        if (check == null || check.interval() == null || check.failures() == null) {
            return null;
        }
        return seconds(check.interval().multipliedBy(check.failures()));
    }

    private static @Nullable Double longer(@Nullable Double promote, @Nullable Double replay) {
        return promote == null || replay == null ? null : Math.max(promote, replay);
    }

    private static @Nullable Double total(@Nullable Double... parts) {
        double sum = 0;
        for (Double part : parts) {
            if (part == null) {
                return null;
            }
            sum += part;
        }
        return sum;
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toNanos() / 1e9;
    }
}
