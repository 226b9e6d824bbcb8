package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.planisphere.model.Plan;
import org.planisphere.model.Scenario;

/// What is to be run as it stands in the form.
///
/// @param scenario the baseline, or a scenario of the plan, which then says its seed and its length
/// @param seed of the baseline, as typed
/// @param runs as typed
/// @param hours length of the baseline, as typed
public record SimulationForm(Scenario scenario, String seed, String runs, String hours) {
    /// The day on which nothing happens, always there to compare with.
    static final Scenario BASELINE =
            new Scenario("Baseline", null, Duration.ofHours(24), List.of());

    private static final long DEFAULT_SEED = 42;
    private static final SimulationForm START =
            new SimulationForm(BASELINE, Long.toString(DEFAULT_SEED), "20", "24");

    static SimulationForm start() {
        return START;
    }

    SimulationForm with(Scenario chosen) {
        return new SimulationForm(chosen, seed, runs, hours);
    }

    public SimulationForm withSeed(String text) {
        return new SimulationForm(scenario, text, runs, hours);
    }

    public SimulationForm withRuns(String text) {
        return new SimulationForm(scenario, seed, text, hours);
    }

    public SimulationForm withHours(String text) {
        return new SimulationForm(scenario, seed, runs, text);
    }

    /// Whether nothing of the plan is to be run but an ordinary day.
    public boolean isBaseline() {
        return BASELINE.equals(scenario);
    }

    /// The run of a plan that the form describes.
    ///
    /// @throws InputProblem at the first text that is not what belongs there
    SimulationRequest request(Plan plan, long revision) throws InputProblem {
        int runCount = runCount();
        if (isBaseline()) {
            long number = seedNumber();
            Scenario day = new Scenario(BASELINE.name(), number, duration(), List.of());
            return new SimulationRequest(plan, day, number, runCount, revision);
        }
        long number = Objects.requireNonNullElse(scenario.seed(), DEFAULT_SEED);
        return new SimulationRequest(plan, scenario, number, runCount, revision);
    }

    /// @throws InputProblem at the first text that is not what belongs there
    void check() throws InputProblem {
        runCount();
        if (isBaseline()) {
            seedNumber();
            duration();
        }
    }

    private long seedNumber() throws InputProblem {
        try {
            return Long.parseLong(seed.strip());
        } catch (NumberFormatException e) {
            throw new InputProblem(
                    "The seed (%s) is not a whole number. Use one such as 42.".formatted(seed));
        }
    }

    private int runCount() throws InputProblem {
        return (int) InputProblem.number("The number of runs", runs, 1, 10_000, "");
    }

    private Duration duration() throws InputProblem {
        double length = InputProblem.number("The length of the run", hours, 1, 168, "hours");
        return Duration.ofSeconds(Math.round(length * 3_600));
    }
}
