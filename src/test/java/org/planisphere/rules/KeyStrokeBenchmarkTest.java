package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;

/// One key stroke to findings in a plan of 500 regions, for every kind of value that is typed: as a
/// share of a full validation in the same run, and in milliseconds, of which nothing is asserted.
@Tag("benchmark")
class KeyStrokeBenchmarkTest {
    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 2_000;

    /// A name, a type and the plan file are chosen more often than typed.
    private static final List<KeyStroke> RARE =
            List.of(KeyStroke.NAME, KeyStroke.TYPE, KeyStroke.PLAN);

    private static Typing typing(Workspace workspace, KeyStroke kind, int region) {
        return new Typing(workspace, kind.in(workspace, region));
    }

    @Test
    void everyKindOfKeyStrokeIsAShareOfAFullValidation() {
        Workspace workspace = LargePlan.of(LargePlan.REGIONS);
        int last = LargePlan.REGIONS - 1;
        SideBySide times =
                new SideBySide()
                        .with("open", () -> PlanReader.read(workspace))
                        .with(
                                "check",
                                () ->
                                        RuleCatalog.check(
                                                PlanReader.read(workspace).plan(),
                                                Judgement.FACTS));
        for (KeyStroke kind : KeyStroke.values()) {
            Typing typing = typing(workspace, kind, last);
            assertThat(typing.key())
                    .as("%s", kind)
                    .isEqualTo(
                            RuleCatalog.check(
                                    PlanReader.read(kind.in(workspace, last)).plan(),
                                    Judgement.FACTS));
            times.with(kind.name(), typing::key);
        }
        times.run();
        Map<KeyStroke, Double> shares = new EnumMap<>(KeyStroke.class);
        for (KeyStroke kind : KeyStroke.values()) {
            shares.put(
                    kind, times.median(it -> it.millis(kind.name()) / it.beyond("open", "check")));
        }
        System.out.printf(
                Locale.ENGLISH,
                "all rules over %d regions: %.2f ms%n",
                LargePlan.REGIONS,
                times.median(it -> it.beyond("open", "check")));
        shares.forEach(
                (kind, share) ->
                        System.out.printf(
                                Locale.ENGLISH,
                                "%-14s %.2f ms, %.3f of all rules%n",
                                kind,
                                times.millis(kind.name()),
                                share));
        shares.keySet().removeAll(RARE);
        assertThat(Collections.max(shares.values())).isLessThanOrEqualTo(0.1);
    }

    @Test
    void keyStrokesInMilliseconds() {
        for (int regions : List.of(LargePlan.REGIONS / 10, LargePlan.REGIONS)) {
            Workspace workspace = LargePlan.of(regions);
            List<Typing> typed = new ArrayList<>();
            for (KeyStroke kind : KeyStroke.values()) {
                typed.add(typing(workspace, kind, regions - 1));
            }
            times(typed, WARM_UP);
            List<Double> millis = times(typed, MEASURED);
            System.out.printf(
                    Locale.ENGLISH,
                    "%d key strokes of all kinds in %d regions: median %.2f ms, p99 %.2f ms, worst"
                            + " %.2f ms (goal: p99 16 ms)%n",
                    millis.size(),
                    regions,
                    millis.get(millis.size() / 2),
                    millis.get(millis.size() * 99 / 100),
                    millis.getLast());
        }
    }

    private static List<Double> times(List<Typing> typed, int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            assertThat(typed.get(i % typed.size()).key()).isNotNull();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(millis);
        return millis;
    }
}
