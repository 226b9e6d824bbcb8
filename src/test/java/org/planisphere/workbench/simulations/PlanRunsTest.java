package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Plan;
import org.planisphere.model.Scenario;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.workbench.shared.Background;

class PlanRunsTest {
    private static final Scenario HOUR =
            new Scenario("an hour", 42L, Duration.ofHours(1), List.of());

    private final List<Runnable> held = new ArrayList<>();
    private final List<Double> progress = new ArrayList<>();
    private final List<PlanSimulation> results = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final SimulationRunner.Listener listener =
            new SimulationRunner.Listener() {
                @Override
                public void progress(double fraction) {
                    progress.add(fraction);
                }

                @Override
                public void done(PlanSimulation result) {
                    results.add(result);
                }

                @Override
                public void failed(String sentence) {
                    failures.add(sentence);
                }
            };

    @Test
    void aRunTellsItsProgressAndGivesTheStreamsOfThePlan() throws Exception {
        new PlanRuns(Background.immediate(), ShippedFacts.load()).start(request(), listener);

        assertThat(results).hasSize(1);
        assertThat(results.getFirst().streams()).isNotEmpty();
        assertThat(progress).isNotEmpty().isSorted().allMatch(one -> one >= 0 && one <= 1);
        assertThat(failures).isEmpty();
    }

    @Test
    void aCancelledRunEndsWithoutAWord() throws Exception {
        Background later = new Background(held::add, Runnable::run);
        SimulationRunner.Cancellation cancellation =
                new PlanRuns(later, ShippedFacts.load()).start(request(), listener);
        cancellation.cancel();
        held.forEach(Runnable::run);

        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
    }

    private static SimulationRequest request() throws Exception {
        Plan plan =
                PlanReader.read(
                                WorkspaceStore.local()
                                        .load(Path.of("samples/storefront"))
                                        .workspace())
                        .plan();
        return new SimulationRequest(plan, HOUR, 42, 2, 1);
    }
}
