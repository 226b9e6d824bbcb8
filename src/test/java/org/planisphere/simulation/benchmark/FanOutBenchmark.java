package org.planisphere.simulation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.planisphere.simulation.core.stream.EventPath;
import org.planisphere.simulation.core.stream.FanOut;
import org.planisphere.simulation.core.stream.Fault;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.RateCurve;
import org.planisphere.simulation.core.stream.ReplicaSpec;
import org.planisphere.simulation.core.stream.RunLength;
import org.planisphere.simulation.core.stream.WriteBlock;
import org.planisphere.simulation.core.stream.WriteFeed;
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

    private static final String SSJ = "SSJ 3.3.2, splay list";
    private static final String OURS = "Planisphere";
    private static final String OURS_DISTURBED = "Planisphere, three faults";
    private static final String EVENTS_DISTURBED = "Planisphere, by events, three faults";

    /// A lost region, a throttled applier and a slow link.
    private static final List<Fault> FAULTS =
            List.of(
                    Fault.down(100 * SECOND, 130 * SECOND),
                    Fault.apply(250 * SECOND, 310 * SECOND, 0.4),
                    new Fault(400 * SECOND, 460 * SECOND, 1, 1, 3));

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void theFanOutCostsAtMostAFifthOfSsjAndGivesTheSameHistogram() {
        Map<String, Supplier<List<LagHistogram>>> engines = new LinkedHashMap<>();
        engines.put(SSJ, () -> new SsjFanOut(model(List.of()), LENGTH, seed()).run());
        engines.put(OURS, () -> ours(model(List.of())));
        engines.put("Planisphere, by events", () -> byEvents(model(List.of())));
        engines.put(OURS_DISTURBED, () -> ours(model(FAULTS)));
        engines.put(EVENTS_DISTURBED, () -> byEvents(model(FAULTS)));

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
                    seconds(cpuSeconds, engine.getKey())[round] = spent;
                }
            }
        }
        print(cpuSeconds, results);

        assertThat(checksums(results, OURS))
                .isEqualTo(checksums(results, SSJ))
                .isEqualTo(checksums(results, "Planisphere, by events"));
        assertThat(checksums(results, OURS_DISTURBED))
                .isEqualTo(checksums(results, EVENTS_DISTURBED))
                .isNotEqualTo(checksums(results, OURS));
        assertThat(ratio(seconds(cpuSeconds, OURS), seconds(cpuSeconds, SSJ)))
                .isLessThanOrEqualTo(GOAL);
    }

    private static double[] seconds(Map<String, double[]> cpuSeconds, String engine) {
        return Objects.requireNonNull(cpuSeconds.get(engine));
    }

    private static List<Long> checksums(Map<String, List<LagHistogram>> results, String engine) {
        return Objects.requireNonNull(results.get(engine)).stream()
                .map(LagHistogram::checksum)
                .toList();
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
        List<LagHistogram> histograms = histograms(model);
        model.run(
                LENGTH,
                seed(),
                histograms.stream().map(FanOutBenchmark::recorder).toList(),
                RunControl.none());
        return histograms;
    }

    private static List<LagHistogram> byEvents(FanOut model) {
        List<LagHistogram> histograms = histograms(model);
        List<DeliveryObserver> recorders =
                histograms.stream().map(FanOutBenchmark::recorder).toList();
        List<EventPath> paths =
                model.replicas().stream()
                        .map(replica -> new EventPath(replica, seed().within(replica.name())))
                        .toList();
        WriteFeed feed = new WriteFeed(model.source(), LENGTH, seed());
        WriteBlock block = new WriteBlock();
        while (feed.fill(block)) {
            for (int i = 0; i < paths.size(); i++) {
                paths.get(i).send(block, recorders.get(i));
            }
        }
        for (int i = 0; i < paths.size(); i++) {
            paths.get(i).drain(recorders.get(i));
        }
        return histograms;
    }

    private static List<LagHistogram> histograms(FanOut model) {
        return model.replicas().stream().map(_ -> new LagHistogram()).toList();
    }

    private static DeliveryObserver recorder(LagHistogram lags) {
        return deliveries -> {
            for (int i = 0; i < deliveries.size(); i++) {
                lags.record(deliveries.lag(i));
            }
        };
    }

    private static void print(
            Map<String, double[]> cpuSeconds, Map<String, List<LagHistogram>> results) {
        StringBuilder table =
                new StringBuilder(
                        "\nFan-out, 600 s, 2000 writes/s, 5 replicas; CPU seconds of the process\n");
        table.append(line("engine", "median", "x SSJ", "p50 ms", "p99 ms", "checksum"));
        for (var engine : cpuSeconds.entrySet()) {
            LagHistogram all = new LagHistogram();
            Objects.requireNonNull(results.get(engine.getKey())).forEach(all::add);
            table.append(
                    line(
                            engine.getKey(),
                            "%.3f".formatted(median(engine.getValue())),
                            "%.3f".formatted(ratio(engine.getValue(), seconds(cpuSeconds, SSJ))),
                            "%.1f".formatted(all.millisAt(0.5)),
                            "%.1f".formatted(all.millisAt(0.99)),
                            "%08x".formatted(all.checksum())));
        }
        table.append("Lag histograms of all five replicas, ours and SSJ: ")
                .append(
                        checksums(results, OURS).equals(checksums(results, SSJ))
                                ? "equal"
                                : "NOT EQUAL")
                .append("; with three faults, recursion and events: ")
                .append(
                        checksums(results, OURS_DISTURBED)
                                        .equals(checksums(results, EVENTS_DISTURBED))
                                ? "equal"
                                : "NOT EQUAL");
        System.out.println(table);
    }

    private static String line(Object... cells) {
        return "%-40s %8s %8s %8s %8s %10s%n".formatted(cells);
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
