package org.planisphere.workbench.simulations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.result.StreamLag;
import org.planisphere.workbench.charts.lag.LagChartData;

/// Everything the simulation view shows of one result with one stream in focus.
///
/// @param plan the plan that was simulated
/// @param revision of that plan
/// @param old whether the plan has changed since
/// @param selected the stream whose chart is shown, empty where nothing is replicated
public record SimulationPage(
        PlanSimulation result,
        Plan plan,
        long revision,
        boolean old,
        Optional<StreamKey> selected) {
    /// @param wanted the stream in focus until now; where there is none, the slowest of those
    ///     that something happens to
    static SimulationPage of(
            PlanSimulation result, SimulationRequest request, Optional<StreamKey> wanted) {
        List<StreamKey> keys = result.streams().stream().map(StreamKey::of).toList();
        Optional<StreamKey> slowest =
                result.streams().stream()
                        .max(
                                Comparator.comparing((StreamLag one) -> disturbed(result, one))
                                        .thenComparingDouble(SimulationPage::severity))
                        .map(StreamKey::of);
        return new SimulationPage(
                result,
                request.plan(),
                request.revision(),
                false,
                wanted.filter(keys::contains).or(() -> slowest));
    }

    SimulationPage atRevision(long now) {
        return new SimulationPage(result, plan, revision, now != revision, selected);
    }

    SimulationPage select(StreamKey stream) {
        return new SimulationPage(result, plan, revision, old, Optional.of(stream));
    }

    /// The stream whose chart is shown.
    public Optional<StreamLag> stream() {
        return selected.flatMap(
                key ->
                        result.streams().stream()
                                .filter(stream -> StreamKey.of(stream).equals(key))
                                .findFirst());
    }

    public Optional<LagChartData> chart() {
        return stream().map(stream -> LagMapping.chart(result, stream, objectiveMillis(stream)));
    }

    /// How the result was made, in one line.
    public String provenance() {
        return "%s · seed %d · %,d %s · %s"
                .formatted(
                        result.scenario(),
                        result.seed(),
                        result.runs(),
                        result.runs() == 1 ? "run" : "runs",
                        result.engine());
    }

    /// The recovery point objective of the copy, or of its writer where the copy has none.
    private Optional<Double> objectiveMillis(StreamLag stream) {
        return List.of(stream.to(), stream.from()).stream()
                .flatMap(region -> plan.region(region).stream())
                .flatMap((Region region) -> region.store(stream.store()).stream())
                .flatMap(store -> Optional.ofNullable(store.rpo()).stream())
                .map(rpo -> (double) rpo.toMillis())
                .findFirst();
    }

    /// Whether something happens to either end of a stream.
    private static boolean disturbed(PlanSimulation result, StreamLag stream) {
        return result.bands().stream()
                .map(PlanSimulation.Band::region)
                .anyMatch(region -> region.equals(stream.to()) || region.equals(stream.from()));
    }

    /// A stream that never catches up is worse than any that does.
    private static double severity(StreamLag stream) {
        Double p99 = stream.applyLagMs().p99();
        return p99 == null ? Double.MAX_VALUE : p99;
    }
}
