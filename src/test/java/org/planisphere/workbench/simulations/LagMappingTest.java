package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.model.RegionId;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;
import org.planisphere.workbench.charts.lag.LagChartData;
import org.planisphere.workbench.charts.lag.LagEvent;

class LagMappingTest {
    private final PlanSimulation result =
            ResultSketch.result(
                    new SimulationRequest(ResultSketch.plan(), ResultSketch.OUTAGE, 7, 3, 1));

    @Test
    void everyPointKeepsItsMomentAndItsMilliseconds() {
        StreamLag stream = result.streams().get(1);
        LagChartData chart = LagMapping.chart(result, stream, Optional.of(5_000.0));
        StreamLag.Point point = stream.series().get(160);

        assertThat(chart.stream()).isEqualTo("orders: us-east-1 → ap-northeast-1");
        assertThat(chart.p50Millis().size()).isEqualTo(288);
        assertThat(chart.p99Millis().second(160)).isEqualTo(48_000);
        assertThat(chart.p50Millis().value(160)).isEqualTo(point.p50Ms());
        assertThat(chart.p95Millis().value(160)).isEqualTo(point.p95Ms());
        assertThat(chart.p99Millis().value(160)).isEqualTo(point.p99Ms());
        assertThat(chart.objectiveMillis()).isEqualTo(5_000.0);
        assertThat(chart.horizonSeconds()).isEqualTo(86_400);
    }

    @Test
    void anEventIsABandWithItsNameAndLength() {
        assertThat(LagMapping.chart(result, result.streams().get(1), Optional.empty()).events())
                .isEqualTo(
                        List.of(
                                new LagEvent(
                                        "ap-northeast-1 at 40 %, 40 min", 46_800, 49_200, false)));
        assertThat(
                        LagMapping.event(
                                new PlanSimulation.Band(
                                        new RegionId("eu-west-1"), 36_000, 45_000, 0)))
                .isEqualTo(new LagEvent("eu-west-1 lost, 2 h 30 min", 36_000, 45_000, true));
    }
}
