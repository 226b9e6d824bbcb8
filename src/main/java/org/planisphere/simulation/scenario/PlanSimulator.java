package org.planisphere.simulation.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.planisphere.model.Plan;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Scenario;
import org.planisphere.model.catalog.Facts;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.measure.LagSeries;
import org.planisphere.simulation.core.measure.MomentSampler;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.stream.DeliveryObserver;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.result.PartialFailure;
import org.planisphere.simulation.result.PlanSimulation;

/// Simulates the replication of a plan through a scenario.
public final class PlanSimulator {
    /// How results name the way they were made.
    public static final String ENGINE = "exact recursion, " + RandomStreams.ALGORITHM;

    /// A day on which nothing happens: what is simulated where a plan has no scenario.
    public static final Scenario ORDINARY_DAY =
            new Scenario("ordinary day", null, Duration.ofHours(24), List.of());

    /// Points of a lag chart, at most.
    private static final int BUCKETS = 288;

    private static final int MOMENTS = 8640;

    /// Deliveries of a run that is only glanced at.
    private static final double GLANCE_DELIVERIES = 2e7;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Plan plan;
    private final Facts facts;
    private final Scenario scenario;
    private final long seed;
    private final int runs;
    private final PlanStreams streams;
    private final long endNanos;

    private PlanSimulator(
            Plan plan, Facts facts, Scenario scenario, long seed, int runs, double mostDeliveries) {
        if (runs < 1) {
            throw new IllegalArgumentException("runs must be 1 or more; this is " + runs);
        }
        this.plan = plan;
        this.facts = facts;
        this.scenario = scenario;
        this.seed = seed;
        this.runs = runs;
        this.streams = new PlanStreams(plan, facts, scenario, mostDeliveries);
        this.endNanos = streams.disturbances().endNanos();
    }

    /// Runs a scenario; the same plan, scenario, seed and number of runs give the same result.
    ///
    /// @param runs independent replications, 1 or more; intervals need at least 2
    /// @throws java.util.concurrent.CancellationException if the control cancels
    public static PlanSimulation run(
            Plan plan, Facts facts, Scenario scenario, long seed, int runs, RunControl control) {
        return new PlanSimulator(plan, facts, scenario, seed, runs, PlanStreams.MOST_DELIVERIES)
                .run(control);
    }

    /// Runs an ordinary day once, coarsely enough to be done in about a second: for judging a plan
    /// while it is edited.
    public static PlanSimulation ordinaryDay(Plan plan, Facts facts, RunControl control) {
        return new PlanSimulator(plan, facts, ORDINARY_DAY, 1, 1, GLANCE_DELIVERIES).run(control);
    }

    private PlanSimulation run(RunControl control) {
        List<CopyOutcome> outcomes = new ArrayList<>();
        SequencedSet<String> assumptions = new LinkedHashSet<>(streams.assumptions());
        double all = streams.groups().stream().mapToDouble(PlanSimulator::volume).sum();
        double done = 0;
        for (WriterGroup group : streams.groups()) {
            double part = volume(group);
            outcomes.addAll(run(group, control.part(done / all, (done + part) / all)));
            done += part;
        }
        if (outcomes.stream().anyMatch(outcome -> outcome.commits() != null)) {
            assumptions.add(Assumptions.SEMI_SYNC);
        }
        var conflicts = Conflicts.of(outcomes);
        if (!conflicts.isEmpty()) {
            assumptions.add(Assumptions.CONFLICTS);
        }
        List<PartialFailure> partial =
                BrownOuts.of(plan, facts, streams.disturbances(), outcomes, assumptions);
        if (!scenario.links().isEmpty()) {
            assumptions.add(Assumptions.LINKS);
        }
        control.checkpoint(1);
        return new PlanSimulation(
                PlanSimulation.SCHEMA,
                plan.name(),
                scenario.name(),
                seed,
                runs,
                ENGINE,
                endNanos / NANOS_PER_SECOND,
                bands(),
                outcomes.stream().map(CopyOutcome::streamLag).toList(),
                Recovery.of(outcomes),
                outcomes.stream().map(CopyOutcome::staleness).toList(),
                conflicts,
                partial,
                streams.disturbances().links().outcomes(outcomes),
                List.copyOf(assumptions));
    }

    private List<CopyOutcome> run(WriterGroup group, RunControl control) {
        List<List<CopyRun>> runsOfCopies = new ArrayList<>();
        group.copies().forEach(copy -> runsOfCopies.add(new ArrayList<>()));
        LagHistogram commits = new LagHistogram();
        boolean commitsWait = false;
        for (int run = 0; run < runs; run++) {
            CommitWaits waits = new CommitWaits(group.copies());
            List<CopyRun> copies = observers(group, waits, run);
            group.fanOut()
                    .run(
                            RunLength.until(endNanos),
                            randomStreams(group, run),
                            copies,
                            control.part((double) run / runs, (run + 1.0) / runs));
            for (int i = 0; i < copies.size(); i++) {
                copies.get(i).moments().finish();
                runsOfCopies.get(i).add(copies.get(i));
            }
            commitsWait = waits.any();
            commits.add(waits.histogram());
        }
        List<CopyOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < group.copies().size(); i++) {
            Copy copy = group.copies().get(i);
            boolean waits = commitsWait && copy.mode() != ReplicationMode.ASYNC;
            outcomes.add(
                    new CopyOutcome(
                            group,
                            copy,
                            runsOfCopies.get(i),
                            streams.disturbances().of(group.writer()),
                            waits ? commits : null));
        }
        return outcomes;
    }

    private List<CopyRun> observers(WriterGroup group, CommitWaits waits, int run) {
        RandomStreams random = randomStreams(group, run);
        List<CopyRun> observers = new ArrayList<>();
        for (int i = 0; i < group.copies().size(); i++) {
            Copy copy = group.copies().get(i);
            long lastFaultEnd =
                    copy.replica().faults().stream().mapToLong(Fault::toNanos).max().orElse(-1);
            List<DeliveryObserver> others = waits.any() ? List.of(waits.observer(i)) : List.of();
            long[] moments =
                    MomentSampler.randomMoments(
                            endNanos, MOMENTS, random.named("moments/" + copy.replica().name()));
            observers.add(
                    new CopyRun(
                            new LagSeries(Math.max(1, endNanos / BUCKETS)),
                            new MomentSampler(moments),
                            lastFaultEnd,
                            others));
        }
        return observers;
    }

    /// The first run has the plain streams, so that asking for more runs keeps it.
    private RandomStreams randomStreams(WriterGroup group, int run) {
        RandomStreams all = new RandomStreams(seed);
        return (run == 0 ? all : all.within("run-" + (run + 1))).within(group.streamName());
    }

    private List<PlanSimulation.Band> bands() {
        return streams.disturbances().all().stream()
                .map(
                        stretch ->
                                new PlanSimulation.Band(
                                        stretch.region(),
                                        stretch.fromNanos() / NANOS_PER_SECOND,
                                        stretch.toNanos() / NANOS_PER_SECOND,
                                        stretch.capacityShare()))
                .toList();
    }

    private static double volume(WriterGroup group) {
        return group.meanPerSecond() * group.copies().size();
    }
}
