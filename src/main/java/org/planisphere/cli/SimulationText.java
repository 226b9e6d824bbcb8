package org.planisphere.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.result.FailoverOutcome;
import org.planisphere.simulation.result.FailureReport;
import org.planisphere.simulation.result.Percentiles;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.ReadStaleness;
import org.planisphere.simulation.result.Spread;
import org.planisphere.simulation.result.StreamLag;

/// The simulation of a plan for a terminal: lag, loss, recovery, staleness and the assumptions.
final class SimulationText {
    private static final String UNKNOWN = "-";

    private SimulationText() {}

    static String of(PlanSimulation simulation) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%s, %s: seed %d, %s\n"
                        .formatted(
                                simulation.plan(),
                                simulation.scenario(),
                                simulation.seed(),
                                Sentence.count(simulation.runs(), "run")));
        text.append(simulation.engine()).append('\n');
        text.append("\nLag from commit to visible, in ms\n").append(streams(simulation));
        if (!simulation.failovers().isEmpty()) {
            text.append("\nIf a region is lost\n").append(failovers(simulation));
        }
        if (!simulation.reads().isEmpty()) {
            text.append("\nReads that miss a write\n").append(reads(simulation));
        }
        simulation.failureReports().forEach(one -> text.append('\n').append(report(one)));
        text.append("\nAssumptions\n");
        simulation.assumptions().forEach(one -> text.append("  ").append(one).append('\n'));
        return text.toString();
    }

    private static String report(FailureReport failure) {
        StringBuilder text = new StringBuilder(failure.heading()).append('\n');
        failure.lines().forEach(line -> text.append("  ").append(line.sentence()).append('\n'));
        return text.toString();
    }

    private static TextTable streams(PlanSimulation simulation) {
        TextTable table =
                new TextTable(3)
                        .row("Store", "from", "to", "p50", "p95", "p99", "max", "used", "catch-up");
        for (StreamLag stream : simulation.streams()) {
            Percentiles lag = stream.applyLagMs();
            table.row(
                    stream.store().value(),
                    stream.from().value(),
                    stream.to().value(),
                    stream.stable() ? number(lag.p50()) : "grows",
                    number(lag.p95()),
                    number(lag.p99()),
                    number(lag.max()),
                    percent(stream.utilisation()),
                    seconds(stream.catchUpS()));
        }
        return table;
    }

    private static TextTable failovers(PlanSimulation simulation) {
        TextTable table =
                new TextTable(3)
                        .row(
                                "Lost",
                                "to",
                                "store",
                                "recovery",
                                "seconds lost p95",
                                "p99",
                                "writes lost p95",
                                "p99");
        for (FailoverOutcome failover : simulation.failovers()) {
            Spread seconds = failover.rpo().seconds();
            Spread writes = failover.rpo().writes();
            table.row(
                    failover.lost().value(),
                    failover.to().value(),
                    failover.store().value(),
                    seconds(failover.rtoS().total()),
                    number(seconds.p95()),
                    number(seconds.p99()),
                    number(writes.p95()),
                    number(writes.p99()));
        }
        return table;
    }

    private static TextTable reads(PlanSimulation simulation) {
        TextTable table =
                new TextTable(2).row("Region", "store", "stale", "age in ms p50", "p95", "p99");
        for (ReadStaleness read : simulation.reads()) {
            table.row(
                    read.region().value(),
                    read.store().value(),
                    percent(read.staleRatio()),
                    number(read.stalenessMs().p50()),
                    number(read.stalenessMs().p95()),
                    number(read.stalenessMs().p99()));
        }
        return table;
    }

    static String number(@Nullable Double value) {
        if (value == null) {
            return UNKNOWN;
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
    }

    private static String seconds(@Nullable Double value) {
        return value == null ? UNKNOWN : number(value) + " s";
    }

    static String percent(@Nullable Double share) {
        return share == null ? UNKNOWN : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
