package org.planisphere.simulation.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.simulation.result.PartialFailure;
import org.planisphere.simulation.result.PartialFailure.AlarmOutcome;
import org.planisphere.simulation.result.PartialFailure.AtRisk;
import org.planisphere.simulation.result.PartialFailure.CheckOutcome;

/// One region, half broken for a while, looked at minute by minute.
final class BrownOut {
    private static final long MINUTE = 60_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;

    /// A part of the time, no longer than a minute, with the errors in its middle.
    record Step(double fromS, double lengthS, double errorRatio, @Nullable Double perSecond) {}

    private final Region region;
    private final Disturbances.Stretch stretch;
    private final List<Step> steps = new ArrayList<>();

    BrownOut(Plan plan, Region region, Disturbances.Stretch stretch) {
        this.region = region;
        this.stretch = stretch;
        FailingRequests failing = new FailingRequests(plan, region, stretch);
        for (long from = stretch.fromNanos(); from < stretch.toNanos(); from += MINUTE) {
            long length = Math.min(MINUTE, stretch.toNanos() - from);
            long middle = from + length / 2;
            steps.add(
                    new Step(
                            (from - stretch.fromNanos()) / NANOS_PER_SECOND,
                            length / NANOS_PER_SECOND,
                            failing.ratio(middle),
                            failing.perSecond(middle)));
        }
    }

    Disturbances.Stretch stretch() {
        return stretch;
    }

    PartialFailure outcome(Facts facts, List<CopyOutcome> outcomes) {
        double lengthS = (stretch.toNanos() - stretch.fromNanos()) / NANOS_PER_SECOND;
        ErrorBudget budget = ErrorBudget.of(region);
        double allowed = budget == null ? 0 : budget.allowedErrorRatio();
        CheckOutcome check = check(facts);
        return new PartialFailure(
                region.id(),
                stretch.fromNanos() / NANOS_PER_SECOND,
                stretch.toNanos() / NANOS_PER_SECOND,
                stretch.capacityShare(),
                errorSeconds() / lengthS,
                stretch.latencyFactor(),
                requests(false),
                requests(true),
                hurtS(allowed, lengthS),
                unseenS(check, allowed, lengthS),
                check,
                alarm(budget, lengthS),
                atRisk(outcomes));
    }

    private double errorSeconds() {
        return steps.stream().mapToDouble(step -> step.errorRatio() * step.lengthS()).sum();
    }

    private @Nullable Double requests(boolean failedOnly) {
        double sum = 0;
        for (Step step : steps) {
            if (step.perSecond() == null) {
                return null;
            }
            sum += step.perSecond() * step.lengthS() * (failedOnly ? step.errorRatio() : 1);
        }
        return sum;
    }

    /// Seconds in which users are hurt, up to a time after the start.
    private double hurtS(double allowed, double untilS) {
        return steps.stream()
                .filter(step -> step.errorRatio() > allowed || stretch.latencyFactor() > 1)
                .mapToDouble(step -> Math.clamp(untilS - step.fromS(), 0, step.lengthS()))
                .sum();
    }

    private @Nullable Double unseenS(@Nullable CheckOutcome check, double allowed, double lengthS) {
        if (check == null || check.noticed() == null) {
            return null;
        }
        Double after = check.noticedAfterS();
        return hurtS(allowed, after == null ? lengthS : after);
    }

    private @Nullable CheckOutcome check(Facts facts) {
        Failover failover = region.reliability().failover();
        HealthCheck check = failover == null ? null : failover.healthCheck();
        if (check == null
                || check.interval() == null
                || check.interval().isZero()
                || check.failures() == null) {
            return null;
        }
        Double healthyShare =
                HealthyShare.of(facts, region, check).map(HealthyShare::share).orElse(null);
        return new CheckWatch(check, steps, healthyShare).outcome();
    }

    private @Nullable AlarmOutcome alarm(@Nullable ErrorBudget budget, double lengthS) {
        return budget == null ? null : budget.outcome(steps, errorSeconds() / lengthS);
    }

    /// Copies that are fed from the region or stand in it.
    private List<AtRisk> atRisk(List<CopyOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> isAt(outcome.copy().from().id(), outcome.copy().to().id()))
                .map(outcome -> outcome.atRisk(stretch.fromNanos(), stretch.toNanos()))
                .toList();
    }

    private boolean isAt(RegionId from, RegionId to) {
        return region.id().equals(from) || region.id().equals(to);
    }
}
