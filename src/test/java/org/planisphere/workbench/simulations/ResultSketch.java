package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanSketch;
import org.planisphere.model.RegionId;
import org.planisphere.model.ReplicationMode;
import org.planisphere.model.Scenario;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.model.StoreId;
import org.planisphere.simulation.result.FailoverOutcome;
import org.planisphere.simulation.result.Loss;
import org.planisphere.simulation.result.Percentiles;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.Spread;
import org.planisphere.simulation.result.StreamLag;

/// A made-up result of two copies of one store, the far one behind after an outage.
final class ResultSketch {
    static final RegionId VIRGINIA = new RegionId("us-east-1");
    static final RegionId OREGON = new RegionId("us-west-2");
    static final RegionId TOKYO = new RegionId("ap-northeast-1");
    static final StoreId ORDERS = new StoreId("orders");
    static final Scenario OUTAGE =
            new Scenario(
                    "Tokyo at 40 %",
                    7L,
                    Duration.ofHours(24),
                    List.of(
                            new ScenarioEvent(
                                    Duration.ofHours(13), TOKYO, 0.4, Duration.ofMinutes(40), 2)));

    private ResultSketch() {}

    /// Three regions and the scenario.
    static Plan plan() {
        Plan base =
                new PlanSketch().regions(VIRGINIA.value(), OREGON.value(), TOKYO.value()).plan();
        return new Plan(
                base.name(),
                base.root(),
                base.hasFile(),
                base.standalone(),
                base.currency(),
                base.horizonMonths(),
                base.regions(),
                base.typePolicies(),
                base.addressPlan(),
                base.services(),
                base.populations(),
                base.residency(),
                List.of(OUTAGE),
                base.cost(),
                base.profile(),
                base.drift(),
                base.rollout(),
                base.governance(),
                base.triggers(),
                base.thresholds(),
                base.observations());
    }

    static PlanSimulation result(SimulationRequest request) {
        List<PlanSimulation.Band> bands =
                request.scenario().events().stream().map(ResultSketch::band).toList();
        return new PlanSimulation(
                PlanSimulation.SCHEMA,
                "storefront",
                request.scenario().name(),
                request.seed(),
                request.runs(),
                "exact recursion, xoroshiro128++",
                request.scenario().duration().toSeconds(),
                bands,
                List.of(
                        stream(OREGON, ReplicationMode.SEMI_SYNC, 0, null),
                        stream(TOKYO, ReplicationMode.ASYNC, bands.isEmpty() ? 0 : 1, 5_640.0)),
                List.of(
                        new FailoverOutcome(
                                VIRGINIA,
                                OREGON,
                                ORDERS,
                                new FailoverOutcome.RecoveryTime(
                                        90.0, 60.0, 45.0, 0.4, 30.0, null, null),
                                loss(0.4))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        "Link delays are independent; each link delivers in order.",
                        "Copies apply writes in the order in which they were committed.",
                        "Bytes on their way from a lost writer are lost.",
                        "Clocks are perfect."));
    }

    private static PlanSimulation.Band band(ScenarioEvent event) {
        double from = event.at().toSeconds();
        Duration lasts = event.lasts();
        double to = lasts == null ? 86_400 : from + lasts.toSeconds();
        return new PlanSimulation.Band(event.region(), from, to, event.capacityShare());
    }

    private static StreamLag stream(
            RegionId to, ReplicationMode mode, double spike, @Nullable Double catchUpS) {
        List<StreamLag.Point> series = new ArrayList<>();
        for (int i = 0; i < 288; i++) {
            double wave = 1 + 0.5 * Math.cos((i - 190) * 2 * Math.PI / 288);
            double behind = i < 156 || i > 180 ? 0 : i <= 164 ? (i - 156) / 8.0 : (180 - i) / 16.0;
            double up = spike * Math.max(0, behind);
            series.add(
                    new StreamLag.Point(
                            i * 300.0,
                            200 * wave,
                            150 * wave + 9_400 * up,
                            260 * wave + 14_200 * up,
                            390 * wave + 17_500 * up));
        }
        return new StreamLag(
                ORDERS,
                VIRGINIA,
                to,
                mode,
                172_800_000,
                new Percentiles(
                        610.0, 900.0, 1_400.0, spike > 0 ? 17_900.0 : 420.0, null, 21_400.0),
                new Percentiles(80.0, 100.0, 120.0, 180.0, null, 400.0),
                new StreamLag.HalfWidths(10.0, 300.0),
                Percentiles.NONE,
                new StreamLag.Backlog(1_200, 50_000, 55_000.0),
                0.62,
                true,
                loss(spike > 0 ? 17.9 : 0.4),
                spike > 0 ? catchUpS : null,
                series);
    }

    private static Loss loss(double seconds) {
        return new Loss(
                new Spread(seconds / 3, seconds / 1.5, seconds),
                new Spread(seconds * 600, seconds * 1_200, seconds * 1_800),
                new Spread(seconds * 1.2e6, seconds * 2.4e6, seconds * 3.7e6));
    }
}
