package org.planisphere.workbench.charts.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.charts.Curve;

class LagPictureTest {
    @Test
    void lagsOfSecondsAreMappedToSeconds() {
        XYPlot plot = plot(data(5_000, 9_000, 17_900, null));

        assertThat(values(plot.getDataset(0))).isEqualTo(List.of(9.0, 17.9));
        assertThat(values(plot.getDataset(1))).isEqualTo(List.of(5.0, 9.0));
        assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(17.9);
    }

    @Test
    void shortLagsStayInMilliseconds() {
        XYPlot plot = plot(data(150, 210, 289, null));

        assertThat(values(plot.getDataset(0))).isEqualTo(List.of(210.0, 289.0));
    }

    @Test
    void anObjectiveInReachIsInSightAndAFarOneDoesNotFlattenTheCurves() {
        XYPlot near = plot(data(150, 210, 289, 500.0));
        XYPlot far = plot(data(150, 210, 289, 60_000.0));

        assertThat(near.getRangeAxis().getRange().contains(500)).isTrue();
        assertThat(far.getRangeAxis().getUpperBound()).isLessThan(400);
    }

    private static XYPlot plot(LagChartData data) {
        LagPicture picture = new LagPicture();
        picture.show(data);
        picture.fit(800, 300);
        return picture.chart().getXYPlot();
    }

    private static List<Double> values(XYDataset dataset) {
        return List.of(dataset.getYValue(0, 0), dataset.getYValue(1, 0));
    }

    private static LagChartData data(
            double p50, double p95, double p99, @Nullable Double objective) {
        return new LagChartData("orders", at(p50), at(p95), at(p99), List.of(), objective, 86_400);
    }

    private static Curve at(double millis) {
        return new Curve(new double[] {0, 60}, new double[] {millis, millis});
    }
}
