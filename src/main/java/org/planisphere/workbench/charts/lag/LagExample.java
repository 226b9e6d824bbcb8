package org.planisphere.workbench.charts.lag;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.planisphere.workbench.charts.Curve;

/// A made-up day in minutes: a daily wave, a region at 40 % at 13:00, one lost at 20:30.
public final class LagExample {
    private static final int MINUTES = 24 * 60;

    private LagExample() {}

    public static Node chart() {
        LagChart chart = new LagChart();
        chart.show(day());
        return chart.node();
    }

    public static LagChartData day() {
        return new LagChartData(
                "orders: us-east-1 → ap-northeast-1",
                curve(minute -> 210 + wave(minute, 130) + spike(minute, 9_400)),
                curve(minute -> 420 + wave(minute, 260) + spike(minute, 14_200)),
                curve(minute -> 640 + wave(minute, 380) + spike(minute, 20_300)),
                List.of(
                        new LagEvent(
                                "us-west-2 at 40 %, 40 min", 13 * 3_600, 13.667 * 3_600, false),
                        new LagEvent("us-east-1 lost, 20 min", 20.5 * 3_600, 20.833 * 3_600, true)),
                5_000.0,
                86_400);
    }

    private static Curve curve(IntToDoubleFunction millis) {
        return new Curve(
                IntStream.range(0, MINUTES).mapToDouble(minute -> minute * 60.0).toArray(),
                IntStream.range(0, MINUTES).mapToDouble(millis).toArray());
    }

    /// The load of the day: least at 4, greatest at 16 o'clock, with a ripple of seven minutes.
    private static double wave(int minute, double millis) {
        double day = Math.cos((minute - 960) * 2 * Math.PI / MINUTES);
        return millis * (1 + day) + millis * 0.12 * Math.sin(minute * 2 * Math.PI / 7.3);
    }

    /// A backlog that grows while a region is slow and drains in twice the time.
    private static double spike(int minute, double millis) {
        int start = 13 * 60;
        int grows = 40;
        int since = minute - start;
        if (since < 0 || since > 3 * grows) {
            return 0;
        }
        return since <= grows
                ? millis * since / grows
                : millis * (1 - (since - grows) / (2.0 * grows));
    }
}
