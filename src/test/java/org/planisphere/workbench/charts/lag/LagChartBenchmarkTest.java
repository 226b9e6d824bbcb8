package org.planisphere.workbench.charts.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.charts.Curve;
import org.planisphere.workbench.charts.CurveDataset;

/// CPU time of a drawing of 1200 x 600 pixels: a million points against ten thousand, and against
/// the chart library without thinning.
@Tag("benchmark")
class LagChartBenchmarkTest {
    private static final int ROUNDS = 7;
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 1200, 600);

    private final Graphics2D graphics =
            new BufferedImage(1200, 600, BufferedImage.TYPE_INT_ARGB).createGraphics();

    @Test
    void aMillionPointsCostLittleMoreThanTenThousand() {
        double small = millis(ours(10_000));
        double large = millis(ours(1_000_000));
        double raw = millis(raw(1_000_000));
        System.out.printf(
                "lag chart: 10 k %.1f ms, 1 M %.1f ms (%.2fx), raw 1 M %.1f ms (%.3fx)%n",
                small, large, large / small, raw, large / raw);
        assertThat(large / small).isLessThan(1.7);
        assertThat(large / raw).isLessThan(0.05);
    }

    private Runnable ours(int points) {
        LagPicture picture = new LagPicture();
        Curve p50 = noise(points, 100);
        picture.show(
                new LagChartData(
                        "orders",
                        p50,
                        noise(points, 200),
                        noise(points, 300),
                        List.of(),
                        null,
                        86_400));
        return () -> {
            picture.fit(1200, 600);
            picture.chart().draw(graphics, AREA);
        };
    }

    private Runnable raw(int points) {
        List<Curve> curves = List.of(noise(points, 100), noise(points, 200), noise(points, 300));
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        XYPlot plot =
                new XYPlot(
                        new CurveDataset(List.of("p50", "p95", "p99"), curves),
                        new NumberAxis(),
                        new NumberAxis(),
                        lines);
        JFreeChart chart = new JFreeChart(plot);
        return () -> chart.draw(graphics, AREA);
    }

    private static Curve noise(int points, double mean) {
        Random random = new Random(points + (long) mean);
        double step = 86_400.0 / points;
        return new Curve(
                IntStream.range(0, points).mapToDouble(i -> i * step).toArray(),
                random.doubles(points, mean, mean * 2).toArray());
    }

    /// Median CPU time of a call on this thread, in milliseconds, after two calls to warm up.
    private static double millis(Runnable work) {
        work.run();
        work.run();
        double[] taken = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            taken[i] =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(taken);
        return taken[ROUNDS / 2];
    }
}
