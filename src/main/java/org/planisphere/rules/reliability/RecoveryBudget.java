package org.planisphere.rules.reliability;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Autoscaling;
import org.planisphere.model.DrStrategy;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.rules.Spans;

/// What the time between the loss of a region and its users' next answer is made of. What the plan
/// does not say counts as no time at all, so the sum is a lower bound.
///
/// @param detect until enough probes in a row have failed
/// @param scale until the target has grown, where it waits small
/// @param propagate until the name servers know
record RecoveryBudget(
        Duration detect,
        Duration decide,
        Duration promote,
        Duration scale,
        Duration ttl,
        Duration propagate) {
    static RecoveryBudget of(Plan plan, Facts facts, Region region, Failover failover) {
        return new RecoveryBudget(
                detection(failover.healthCheck()),
                "automatic".equals(failover.trigger())
                        ? Duration.ZERO
                        : known(failover.decisionTime()),
                known(failover.promoteTime()),
                waitsSmall(region) ? growth(plan, failover) : Duration.ZERO,
                known(failover.dnsTtl()),
                failover.dnsTtl() == null ? Duration.ZERO : propagation(facts, region));
    }

    static Duration detection(@Nullable HealthCheck check) {
        return check == null || check.interval() == null || check.failures() == null
                ? Duration.ZERO
                : check.interval().multipliedBy(check.failures());
    }

    private static boolean waitsSmall(Region region) {
        DrStrategy strategy = region.reliability().drStrategy();
        return strategy == DrStrategy.PILOT_LIGHT || strategy == DrStrategy.BACKUP_AND_RESTORE;
    }

    private static Duration growth(Plan plan, Failover failover) {
        return Optional.ofNullable(failover.to())
                .flatMap(plan::region)
                .flatMap(RecoveryBudget::scaleOut)
                .orElse(Duration.ZERO);
    }

    static Optional<Duration> scaleOut(Region region) {
        Autoscaling scaling = region.capacity().autoscaling();
        return Optional.ofNullable(scaling == null ? null : scaling.scaleOut());
    }

    private static Duration propagation(Facts facts, Region region) {
        return propagationLimit(facts, region)
                .map(limit -> Spans.ofSeconds(limit.value()))
                .orElse(Duration.ZERO);
    }

    static Optional<Limit> propagationLimit(Facts facts, Region region) {
        return facts.limits().find(region.provider(), "route53.propagation-seconds");
    }

    private static Duration known(@Nullable Duration span) {
        return span == null ? Duration.ZERO : span;
    }

    /// Promotion and growth go on side by side.
    Duration total() {
        return detect.plus(decide)
                .plus(promote.compareTo(scale) > 0 ? promote : scale)
                .plus(ttl)
                .plus(propagate);
    }
}
