package org.planisphere.workbench.simulations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.result.FailoverOutcome;
import org.planisphere.simulation.result.Percentiles;
import org.planisphere.simulation.result.StreamLag;
import org.planisphere.workbench.charts.LagUnit;
import org.planisphere.workbench.shared.FigureTable;

/// The tables of the simulation view; each header names the unit of its column.
final class SimulationTables {
    private SimulationTables() {}

    /// How far each copy is behind; `{}` in a header becomes the unit of all lags.
    static FigureTable<LagRow> lags() {
        return new FigureTable<LagRow>("simulation-streams", "Nothing is replicated.")
                .words("Stream", row -> row.key().title())
                .figures(
                        "p50 ({})",
                        row -> row.lag(Percentiles::p50),
                        by(row -> row.stream().applyLagMs().p50()))
                .figures(
                        "p95 ({})",
                        row -> row.lag(Percentiles::p95),
                        by(row -> row.stream().applyLagMs().p95()))
                .figures(
                        "p99 ({})",
                        row -> row.lag(Percentiles::p99),
                        by(row -> row.stream().applyLagMs().p99()))
                .figures(
                        "max ({})",
                        row -> row.lag(Percentiles::max),
                        by(row -> row.stream().applyLagMs().max()))
                .figures(
                        "Load (%)",
                        row -> number(row.stream().utilisation(), 100, 0),
                        by(row -> row.stream().utilisation()))
                .words("Stable", row -> row.stream().stable() ? "yes" : "no");
    }

    /// What is gone if the writer of a stream disappears, and how long the copy needs to catch up
    /// once the last event is over.
    static FigureTable<StreamLag> risks() {
        return new FigureTable<StreamLag>("simulation-risk", "Nothing is replicated.")
                .words("If the writer is lost", stream -> StreamKey.of(stream).title())
                .figures(
                        "p50 (s)",
                        stream -> number(stream.atRisk().seconds().p50(), 1, 2),
                        by(stream -> stream.atRisk().seconds().p50()))
                .figures(
                        "p99 (s)",
                        stream -> number(stream.atRisk().seconds().p99(), 1, 2),
                        by(stream -> stream.atRisk().seconds().p99()))
                .figures(
                        "p99 (writes)",
                        stream -> number(stream.atRisk().writes().p99(), 1, 0),
                        by(stream -> stream.atRisk().writes().p99()))
                .figures(
                        "p99 (MB)",
                        stream -> number(stream.atRisk().bytes().p99(), 1e-6, 2),
                        by(stream -> stream.atRisk().bytes().p99()))
                .figures(
                        "Catch-up (min)",
                        stream -> number(stream.catchUpS(), 1 / 60.0, 1),
                        by(StreamLag::catchUpS));
    }

    /// How long it takes until another region has taken over.
    static FigureTable<FailoverOutcome> failovers() {
        return new FigureTable<FailoverOutcome>("simulation-failovers", "No region takes over.")
                .words(
                        "Failover (s)",
                        one -> "%s: %s → %s".formatted(one.store(), one.lost(), one.to()))
                .figures("Detect", one -> part(one.rtoS().detect()), by(one -> one.rtoS().detect()))
                .figures("Decide", one -> part(one.rtoS().decide()), by(one -> one.rtoS().decide()))
                .figures(
                        "Promote",
                        one -> part(one.rtoS().promote()),
                        by(one -> one.rtoS().promote()))
                .figures("Replay", one -> part(one.rtoS().replay()), by(one -> one.rtoS().replay()))
                .figures(
                        "Routing",
                        one -> part(one.rtoS().routing()),
                        by(one -> one.rtoS().routing()))
                .figures(
                        "Warm-up", one -> part(one.rtoS().warmUp()), by(one -> one.rtoS().warmUp()))
                .figures("Total", one -> part(one.rtoS().total()), by(one -> one.rtoS().total()));
    }

    /// One unit for all lags of a result, by the greatest 99th percentile.
    static LagUnit unit(List<StreamLag> streams) {
        return LagUnit.of(
                streams.stream()
                        .flatMap(stream -> Stream.ofNullable(stream.applyLagMs().p99()))
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0));
    }

    /// A stream with the unit of its table.
    record LagRow(StreamLag stream, LagUnit unit) {
        StreamKey key() {
            return StreamKey.of(stream);
        }

        String lag(Function<Percentiles, @Nullable Double> percentile) {
            Double millis = percentile.apply(stream.applyLagMs());
            return millis == null ? "–" : unit.number(millis);
        }
    }

    private static <T> Comparator<T> by(Function<T, @Nullable Double> value) {
        return Comparator.comparingDouble(
                row -> Objects.requireNonNullElse(value.apply(row), -1.0));
    }

    private static String part(@Nullable Double seconds) {
        return number(seconds, 1, 1);
    }

    private static String number(@Nullable Double value, double factor, int decimals) {
        return value == null
                ? "–"
                : String.format(Locale.ROOT, "%,." + decimals + "f", value * factor);
    }
}
