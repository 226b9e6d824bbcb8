package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planisphere.workbench.simulations.ResultSketch.ORDERS;
import static org.planisphere.workbench.simulations.ResultSketch.OREGON;
import static org.planisphere.workbench.simulations.ResultSketch.OUTAGE;
import static org.planisphere.workbench.simulations.ResultSketch.TOKYO;
import static org.planisphere.workbench.simulations.ResultSketch.VIRGINIA;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Scenario;

class SimulationsModelTest {
    private final HeldRuns runs = new HeldRuns();
    private final SimulationsModel model = new SimulationsModel(runs);

    @Test
    void theBaselineStandsBeforeTheScenariosOfThePlan() {
        open(1);
        assertThat(model.scenarios())
                .extracting(Scenario::name)
                .containsExactly("Baseline", "Tokyo at 40 %");
    }

    @Test
    void aScenarioRunsAsThePlanSaysIt() {
        open(5);
        model.choose(OUTAGE.name());
        model.edit(model.formProperty().get().withRuns("3"));
        model.run();
        assertThat(runs.requests)
                .containsExactly(new SimulationRequest(ResultSketch.plan(), OUTAGE, 7, 3, 5));
    }

    @Test
    void theBaselineRunsWithTheSeedAndTheLengthOfTheForm() {
        open(5);
        model.edit(model.formProperty().get().withSeed("9").withHours("6"));
        model.run();
        assertThat(runs.requests)
                .containsExactly(
                        new SimulationRequest(
                                ResultSketch.plan(),
                                new Scenario("Baseline", 9L, Duration.ofHours(6), List.of()),
                                9,
                                20,
                                5));
    }

    @Test
    void aResultOfARunThatWasReplacedIsDropped() {
        open(1);
        model.run();
        model.choose(OUTAGE.name());
        model.run();

        runs.finish(0);
        assertThat(model.pageProperty().get()).isNull();
        assertThat(model.stateProperty().get()).isEqualTo(new RunState.Running(0));
        assertThat(runs.cancelled).isEqualTo(1);

        runs.finish(1);
        assertThat(page().result().scenario()).isEqualTo("Tokyo at 40 %");
        assertThat(model.stateProperty().get()).isEqualTo(new RunState.Idle());
    }

    @Test
    void aCancelledRunLeavesTheOldResult() {
        open(1);
        model.run();
        runs.finish(0);
        model.choose(OUTAGE.name());
        model.run();
        model.cancel();
        runs.listeners.get(1).progress(0.9);
        runs.finish(1);

        assertThat(page().result().scenario()).isEqualTo("Baseline");
        assertThat(model.stateProperty().get()).isEqualTo(new RunState.Idle());
    }

    @Test
    void anEditOfThePlanMarksTheResultAsOld() {
        open(1);
        model.run();
        runs.finish(0);
        assertThat(page().old()).isFalse();
        open(2);
        assertThat(page().old()).isTrue();
        open(1);
        assertThat(page().old()).isFalse();
    }

    @Test
    void aResultOfAPlanThatWasEditedMeanwhileIsShownAsOld() {
        open(1);
        model.run();
        open(2);
        runs.finish(0);
        assertThat(page().old()).isTrue();
    }

    @Test
    void progressIsFollowedAndAFailureIsASentence() {
        open(1);
        model.run();
        runs.listeners.getFirst().progress(0.4);
        assertThat(model.stateProperty().get()).isEqualTo(new RunState.Running(0.4));
        runs.listeners.getFirst().failed("No store is replicated. Add a replica first.");
        assertThat(model.stateProperty().get())
                .isEqualTo(new RunState.Failed("No store is replicated. Add a replica first."));
    }

    @Test
    void whatIsNotANumberIsNamedAndStartsNothing() {
        open(1);
        model.edit(model.formProperty().get().withRuns("many"));
        model.run();
        assertThat(model.problemProperty().get())
                .isEqualTo(
                        Optional.of(
                                "The number of runs (many) is not a number from 1 to 10,000."
                                        + " Use one in that range."));
        assertThat(runs.requests).isEmpty();
    }

    @Test
    void theSlowestStreamIsShownFirstAndTheChosenOneStays() {
        open(1);
        model.choose(OUTAGE.name());
        model.run();
        runs.finish(0);
        assertThat(page().selected())
                .isEqualTo(Optional.of(new StreamKey(ORDERS, VIRGINIA, TOKYO)));

        StreamKey near = new StreamKey(ORDERS, VIRGINIA, OREGON);
        model.chooseStream(near);
        model.run();
        runs.finish(1);
        assertThat(page().selected()).isEqualTo(Optional.of(near));
    }

    @Test
    void aScenarioThatIsGoneFallsBackToTheBaseline() {
        open(1);
        model.choose(OUTAGE.name());
        model.show(new org.planisphere.model.PlanSketch().regions("us-east-1").plan(), 2);
        assertThat(model.formProperty().get().isBaseline()).isTrue();
    }

    private void open(long revision) {
        model.show(ResultSketch.plan(), revision);
    }

    private SimulationPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }
}
