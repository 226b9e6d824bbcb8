package org.planisphere.simulation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.measure.LagHistogram;
import org.planisphere.simulation.core.random.Exponential;
import org.planisphere.simulation.core.random.Lognormal;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.DeliveryObserver;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.ReplicaSpec;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteSource;

/// The fan-out model on our engine and on SSJ, side by side: same draws, same histogram, CPU times.
///
/// Poisson 2000 writes/s to five in-order links, lognormal delay (median 40 ms, sigma 0.5), one
/// exponential server per replica at 0.7 utilisation.
@Tag("benchmark")
class FanOutBenchmark {
    private static final long SECOND = 1_000_000_000L;
    private static final RunLength LENGTH = RunLength.until(600 * SECOND);
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 7;
    private static final double WRITES_PER_SECOND = 2000;
    private static final double UTILISATION = 0.7;
    private static final double GOAL = 0.20;

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void theFanOutCostsAtMostAFifthOfSsjAndGivesTheSameHistogram() {
        Map<String, Supplier<List<LagHistogram>>> engines = new LinkedHashMap<>();
        engines.put(
                "SSJ 3.3.2 (splay list)",
                () -> new SsjFanOut(model(List.of()), LENGTH, seed()).run());
        engines.put("Planisphere, recursion", () -> ours(model(List.of())));
        engines.put(
                "Planisphere, event path",
                () -> ours(model(List.of(new Fault(SECOND, 2 * SECOND, 1, 1, 1)))));

        Map<String, double[]> cpuSeconds = new LinkedHashMap<>();
        Map<String, List<LagHistogram>> results = new LinkedHashMap<>();
        engines.keySet().forEach(name -> cpuSeconds.put(name, new double[ROUNDS]));
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (var engine : engines.entrySet()) {
                long before = system.getProcessCpuTime();
                List<LagHistogram> histograms = engine.getValue().get();
                double spent = (system.getProcessCpuTime() - before) / 1e9;
                results.put(engine.getKey(), histograms);
                if (round >= 0) {
                    cpuSeconds.get(engine.getKey())[round] = spent;
                }
            }
        }
        double[] rival = cpuSeconds.values().iterator().next();
        print(cpuSeconds, results, rival);

        assertThat(results.values().stream().map(FanOutBenchmark::checksums).distinct()).hasSize(1);
        assertThat(ratio(cpuSeconds.get("Planisphere, recursion"), rival))
                .isLessThanOrEqualTo(GOAL);
    }

    private static FanOut model(List<Fault> faults) {
        Exponential service = new Exponential(UTILISATION / WRITES_PER_SECOND * 1000);
        List<ReplicaSpec> replicas =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                i ->
                                        new ReplicaSpec(
                                                "replica-" + i,
                                                LinkSpec.delay(new Lognormal(40, 0.5)),
                                                new ApplierSpec(1, service),
                                                faults))
                        .toList();
        return new FanOut(WriteSource.poisson(RateCurve.constant(WRITES_PER_SECOND)), replicas);
    }

    private static RandomStreams seed() {
        return new RandomStreams(42);
    }

    private static List<LagHistogram> ours(FanOut model) {
        List<LagHistogram> histograms = new ArrayList<>();
        List<DeliveryObserver> observers = new ArrayList<>();
        for (ReplicaSpec replica : model.replicas()) {
            LagHistogram lags = new LagHistogram();
            assertThat(replica.name()).isNotEmpty();
            histograms.add(lags);
            observers.add(
                    deliveries -> {
                        for (int i = 0; i < deliveries.size(); i++) {
                            lags.record(deliveries.lag(i));
                        }
                    });
        }
        model.run(LENGTH, seed(), observers, RunControl.none());
        return histograms;
    }

    private static void print(
            Map<String, double[]> cpuSeconds,
            Map<String, List<LagHistogram>> results,
            double[] rival) {
        StringBuilder table =
                new StringBuilder(
                        "\nFan-out, 600 s, 2000 writes/s, 5 replicas; CPU seconds of the process\n");
        table.append(line("engine", "median", "x SSJ", "p50 ms", "p99 ms", "checksum"));
        for (var engine : cpuSeconds.entrySet()) {
            LagHistogram all = new LagHistogram();
            results.get(engine.getKey()).forEach(all::add);
            table.append(
                    line(
                            engine.getKey(),
                            "%.3f".formatted(median(engine.getValue())),
                            "%.3f".formatted(ratio(engine.getValue(), rival)),
                            "%.1f".formatted(all.millisAt(0.5)),
                            "%.1f".formatted(all.millisAt(0.99)),
                            "%08x".formatted(all.checksum())));
        }
        boolean equal =
                results.values().stream().map(FanOutBenchmark::checksums).distinct().count() == 1;
        table.append("Lag histograms of each replica equal on all engines: ")
                .append(equal ? "yes" : "NO");
        System.out.println(table);
    }

    private static String line(Object... cells) {
        return "%-26s %8s %8s %8s %8s %10s%n".formatted(cells);
    }

    private static List<Long> checksums(List<LagHistogram> histograms) {
        return histograms.stream().map(LagHistogram::checksum).toList();
    }

    /// Median over the rounds of the ratio to the rival of the same round.
    private static double ratio(double[] ours, double[] rival) {
        return median(
                IntStream.range(0, ours.length).mapToDouble(i -> ours[i] / rival[i]).toArray());
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }
}
