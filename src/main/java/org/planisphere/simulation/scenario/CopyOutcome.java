package org.planisphere.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Replication;
import org.planisphere.model.ReplicationMode;
import org.planisphere.simulation.core.measure.Estimate;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.measure.LagSeries;
import org.planisphere.simulation.core.measure.MomentSampler;
import org.planisphere.simulation.result.Loss;
import org.planisphere.simulation.result.PartialFailure;
import org.planisphere.simulation.result.Percentiles;
import org.planisphere.simulation.result.ReadStaleness;
import org.planisphere.simulation.result.Spread;
import org.planisphere.simulation.result.StreamLag;

/// Sums up the runs of one copy.
///
/// @param group the writer it belongs to
/// @param writerStretches when its writer is disturbed
/// @param commits waits of its writer's commits; null where nothing makes them wait
record CopyOutcome(
        WriterGroup group,
        Copy copy,
        List<CopyRun> runs,
        List<Disturbances.Stretch> writerStretches,
        @Nullable LagHistogram commits) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    StreamLag streamLag() {
        LagHistogram applied = merged(run -> run.applied().total());
        boolean stable = utilisation() < 1;
        return new StreamLag(
                copy.store().name(),
                copy.from().id(),
                copy.to().id(),
                copy.mode(),
                runs.stream().mapToLong(CopyRun::writes).sum() * group.writesPerUnit(),
                stable ? percentiles(applied) : Percentiles.NONE,
                stable ? percentiles(merged(CopyRun::received)) : Percentiles.NONE,
                new StreamLag.HalfWidths(
                        stable ? halfWidth(0.5) : null, stable ? halfWidth(0.99) : null),
                commits == null ? Percentiles.NONE : percentiles(commits),
                backlog(),
                copy.applyPerSecond() == null && copy.linkUtilisation() == 0 ? null : utilisation(),
                stable,
                loss(),
                catchUpS(),
                series());
    }

    ReadStaleness staleness() {
        double[] ages = moments(MomentSampler::unappliedAge, NANOS_PER_MILLI, _ -> true);
        long missing = Arrays.stream(ages).filter(age -> age > 0).count();
        return new ReadStaleness(
                copy.to().id(),
                copy.store().name(),
                ages.length == 0 ? null : (double) missing / ages.length,
                Quantiles.spread(ages));
    }

    /// What is lost with the writer if this copy takes over: nothing that a synchronous copy
    /// confirmed.
    Loss loss() {
        return loss(_ -> true);
    }

    /// The same at the moments of a part of the scenario.
    Loss loss(LongPredicate when) {
        LongPredicate alive = moment -> when.test(moment) && !writerLost(moment);
        if (copy.mode() != ReplicationMode.ASYNC) {
            return Loss.ZERO;
        }
        double unit = group.writesPerUnit();
        Spread writes = Quantiles.spread(moments(MomentSampler::unreceived, 1 / unit, alive));
        return new Loss(
                Quantiles.spread(moments(MomentSampler::unreceivedAge, NANOS_PER_SECOND, alive)),
                writes,
                group.bytesPerWrite() == 0
                        ? Spread.NONE
                        : Quantiles.spread(
                                moments(
                                        MomentSampler::unreceived,
                                        1 / (unit * group.bytesPerWrite()),
                                        alive)));
    }

    /// What this copy lacks, were the writer lost in a part of the scenario.
    PartialFailure.AtRisk atRisk(long fromNanos, long toNanos) {
        Replication replication = copy.store().replication();
        Duration alarmLag = replication == null ? null : replication.alarmLag();
        return new PartialFailure.AtRisk(
                copy.store().name(),
                copy.from().id(),
                copy.to().id(),
                loss(moment -> fromNanos <= moment && moment < toNanos),
                alarmLag == null ? null : Double.valueOf(alarmLag.toNanos() / NANOS_PER_SECOND),
                alarmLag == null ? null : alarmAfterS(alarmLag.toNanos(), fromNanos, toNanos));
    }

    /// When the lag first reaches an alarm: before the first moment that shows it by as much as the
    /// lag is above it then, for lag grows no faster than time.
    private @Nullable Double alarmAfterS(long alarmNanos, long fromNanos, long toNanos) {
        MomentSampler moments = runs.getFirst().moments();
        for (int i = 0; i < moments.size(); i++) {
            long at = moments.moment(i);
            long above = moments.unappliedAge(i) - alarmNanos;
            if (fromNanos <= at && at < toNanos && above >= 0) {
                return Math.max(0, at - above - fromNanos) / NANOS_PER_SECOND;
            }
        }
        return null;
    }

    /// 95th percentile of the time to apply what was received and not yet applied; null where the
    /// copy's speed is not known.
    @Nullable Double replaySeconds() {
        Double perSecond = copy.applyPerSecond();
        if (perSecond == null) {
            return null;
        }
        return Quantiles.spread(
                        moments(
                                MomentSampler::toReplay,
                                perSecond / group.writesPerUnit(),
                                moment -> !writerLost(moment)))
                .p95();
    }

    /// Median lag until applied, in seconds; null if nothing was written.
    @Nullable Double medianLagSeconds() {
        Double millis = merged(run -> run.applied().total()).millisAt(0.5);
        return millis == null ? null : millis / 1000;
    }

    private double utilisation() {
        Double apply = copy.applyPerSecond();
        double applier = apply == null ? 0 : group.meanPerSecond() / apply;
        return Math.max(applier, copy.linkUtilisation());
    }

    private StreamLag.Backlog backlog() {
        double max = 0;
        double at = 0;
        double cleared = 0;
        boolean allCleared = true;
        for (CopyRun run : runs) {
            MomentSampler moments = run.moments();
            int worst = moments.worst();
            long free = moments.firstUnhindered(worst);
            max += (double) moments.unapplied(worst) * group.writesPerUnit() / runs.size();
            at += moments.moment(worst) / NANOS_PER_SECOND / runs.size();
            allCleared &= free != Long.MAX_VALUE;
            cleared += free / NANOS_PER_SECOND / runs.size();
        }
        return new StreamLag.Backlog(max, at, allCleared ? cleared : null);
    }

    private @Nullable Double catchUpS() {
        double sum = 0;
        for (CopyRun run : runs) {
            Long nanos = run.catchUpNanos();
            if (nanos == null) {
                return null;
            }
            sum += nanos / NANOS_PER_SECOND;
        }
        return sum / runs.size();
    }

    private List<StreamLag.Point> series() {
        CopyRun first = runs.getFirst();
        MomentSampler moments = first.moments();
        List<StreamLag.Point> points = new ArrayList<>();
        int next = 0;
        for (LagSeries.Point bucket : first.applied().points()) {
            while (next < moments.size() - 1 && moments.moment(next) < bucket.fromNanos()) {
                next++;
            }
            points.add(
                    new StreamLag.Point(
                            bucket.fromNanos() / NANOS_PER_SECOND,
                            (double) moments.unapplied(next) * group.writesPerUnit(),
                            bucket.p50Millis(),
                            bucket.p95Millis(),
                            bucket.p99Millis()));
        }
        return points;
    }

    private LagHistogram merged(Function<CopyRun, LagHistogram> part) {
        LagHistogram all = new LagHistogram();
        runs.forEach(run -> all.add(part.apply(run)));
        return all;
    }

    private @Nullable Double halfWidth(double quantile) {
        double[] values =
                runs.stream()
                        .map(run -> run.applied().total().millisAt(quantile))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        return values.length < 2 ? null : Estimate.of(values).halfWidth();
    }

    /// A value at the sampled moments of all runs, divided.
    ///
    /// @param when the moments that count, in ns
    private double[] moments(MomentValue value, double divisor, LongPredicate when) {
        return runs.stream()
                .map(CopyRun::moments)
                .flatMapToDouble(
                        sampler ->
                                IntStream.range(0, sampler.size())
                                        .filter(i -> when.test(sampler.moment(i)))
                                        .mapToDouble(i -> (double) value.at(sampler, i) / divisor))
                .toArray();
    }

    private boolean writerLost(long nanos) {
        return writerStretches.stream()
                .anyMatch(
                        stretch ->
                                stretch.lost()
                                        && stretch.fromNanos() <= nanos
                                        && nanos < stretch.toNanos());
    }

    private static Percentiles percentiles(LagHistogram lags) {
        return new Percentiles(
                lags.millisAt(0.50),
                lags.millisAt(0.90),
                lags.millisAt(0.95),
                lags.millisAt(0.99),
                lags.millisAt(0.999),
                lags.maxMillis());
    }

    private interface MomentValue {
        long at(MomentSampler sampler, int moment);
    }
}
