package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// CPU time of several pieces of work, measured in turns in one run, so that whatever else the
/// machine does meets all of them alike; the time of compiler and collector threads is in it.
public final class SideBySide {
    private static final int ROUNDS = 7;
    private static final double BATCH_MILLIS = 250;
    private static final double WARM_UP_MILLIS = 6_000;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private record Batch(String name, Supplier<?> work, int repeats) {}

    private final Map<String, Supplier<?>> works = new LinkedHashMap<>();
    private final Map<String, Double> millis = new LinkedHashMap<>();

    public SideBySide with(String name, Supplier<?> work) {
        works.put(name, work);
        return this;
    }

    /// Measures: each round does a batch of each piece of work, and the median round counts.
    public SideBySide run() {
        List<Batch> batches =
                works.entrySet().stream()
                        .map(it -> new Batch(it.getKey(), it.getValue(), repeats(it.getValue())))
                        .toList();
        Map<String, List<Double>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Batch batch : batches) {
                rounds.computeIfAbsent(batch.name(), _ -> new ArrayList<>())
                        .add(millis(batch.work(), batch.repeats()) / batch.repeats());
            }
        }
        rounds.forEach(
                (name, taken) ->
                        millis.put(name, taken.stream().sorted().toList().get(ROUNDS / 2)));
        return this;
    }

    /// Warms a piece of work up; how often it then fits into a batch.
    private static int repeats(Supplier<?> work) {
        int repeats = 1;
        double one = millis(work, 1);
        for (double spent = 0; spent < WARM_UP_MILLIS; spent += one * repeats) {
            repeats = Math.max(1, (int) (BATCH_MILLIS / Math.max(one, 0.001)));
            one = millis(work, repeats) / repeats;
        }
        return Math.max(1, (int) (BATCH_MILLIS / Math.max(one, 0.001)));
    }

    private static double millis(Supplier<?> work, int repeats) {
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < repeats; i++) {
            assertThat(work.get() == null).isFalse();
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e6;
    }

    /// Milliseconds of CPU time of one piece of work.
    public double millis(String name) {
        return millis.getOrDefault(name, Double.NaN);
    }

    /// How many times the second piece of work costs as much as the first.
    public double ratio(String name, String to) {
        return millis(name) / millis(to);
    }
}
