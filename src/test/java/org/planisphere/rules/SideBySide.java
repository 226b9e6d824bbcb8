package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// CPU time of several pieces of work, measured in turns in one run, so that whatever else the
/// machine does meets all of them alike; the time of compiler and collector threads is in it.
public final class SideBySide {
    private static final int ROUNDS = 7;
    private static final double BATCH_MILLIS = 250;
    private static final double WARM_UP_MILLIS = 4_000;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// What each piece of work cost in one round.
    public record Round(Map<String, Double> byName) {
        public double millis(String name) {
            return byName.getOrDefault(name, Double.NaN);
        }

        /// What the second piece of work costs more than the first.
        public double beyond(String first, String second) {
            return millis(second) - millis(first);
        }
    }

    private record Batch(String name, Supplier<?> work, int repeats) {}

    private final Map<String, Supplier<?>> works = new LinkedHashMap<>();
    private final List<Round> rounds = new ArrayList<>();

    public SideBySide with(String name, Supplier<?> work) {
        works.put(name, work);
        return this;
    }

    /// Measures: each round does a batch of each piece of work; ratios are taken within a round.
    public SideBySide run() {
        List<Batch> batches =
                works.entrySet().stream()
                        .map(it -> new Batch(it.getKey(), it.getValue(), repeats(it.getValue())))
                        .toList();
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, Double> millis = new LinkedHashMap<>();
            for (Batch batch : batches) {
                millis.put(batch.name(), millis(batch.work(), batch.repeats()) / batch.repeats());
            }
            rounds.add(new Round(millis));
        }
        return this;
    }

    /// Warms a piece of work up; how often it then fits into a batch.
    private static int repeats(Supplier<?> work) {
        double spent = 0;
        double batch = 0;
        int repeats = 1;
        while (spent < WARM_UP_MILLIS || batch < BATCH_MILLIS) {
            repeats = batch < BATCH_MILLIS ? repeats * 2 : repeats;
            batch = millis(work, repeats);
            spent += batch;
        }
        return repeats;
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
        return median(round -> round.millis(name));
    }

    /// How many times the second piece of work costs as much as the first.
    public double ratio(String name, String to) {
        return median(round -> round.millis(name) / round.millis(to));
    }

    /// The median over the rounds of something worked out from the times of one round.
    public double median(ToDoubleFunction<Round> of) {
        return rounds.stream().mapToDouble(of).sorted().toArray()[ROUNDS / 2];
    }
}
