package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.model.ScenarioEvent;

/// What is to be run as it stands in the form: a scenario of the plan, perhaps changed here.
///
/// @param scenario name of the scenario that the form started from
/// @param changed whether the events differ from those of that scenario
public record SimulationForm(
        String scenario,
        boolean changed,
        String seed,
        String runs,
        String hours,
        List<EventDraft> events) {
    private static final long DEFAULT_SEED = 42;
    private static final int DEFAULT_RUNS = 20;

    public SimulationForm {
        events = List.copyOf(events);
    }

    static SimulationForm of(Scenario scenario) {
        long seed = scenario.seed() == null ? DEFAULT_SEED : scenario.seed();
        return new SimulationForm(
                scenario.name(),
                false,
                Long.toString(seed),
                Integer.toString(DEFAULT_RUNS),
                plainHours(scenario.duration()),
                scenario.events().stream().map(EventDraft::of).toList());
    }

    public SimulationForm withSeed(String text) {
        return new SimulationForm(scenario, changed, text, runs, hours, events);
    }

    public SimulationForm withRuns(String text) {
        return new SimulationForm(scenario, changed, seed, text, hours, events);
    }

    public SimulationForm withHours(String text) {
        return new SimulationForm(scenario, changed, seed, runs, text, events);
    }

    public SimulationForm withEvent(int index, EventDraft event) {
        List<EventDraft> next = new ArrayList<>(events);
        next.set(index, event);
        return withEvents(next);
    }

    SimulationForm withEventFor(RegionId region) {
        List<EventDraft> next = new ArrayList<>(events);
        next.add(EventDraft.lostAtNoon(region));
        return withEvents(next);
    }

    SimulationForm withoutEvent(int index) {
        List<EventDraft> next = new ArrayList<>(events);
        next.remove(index);
        return withEvents(next);
    }

    private SimulationForm withEvents(List<EventDraft> next) {
        return new SimulationForm(scenario, true, seed, runs, hours, next);
    }

    /// The name of what will run.
    public String title() {
        return changed ? scenario + " (changed here)" : scenario;
    }

    /// The run of a plan that the form describes.
    ///
    /// @throws InputProblem at the first text that is not what belongs there
    SimulationRequest request(Plan plan, long revision) throws InputProblem {
        long seedNumber = seedNumber();
        int runCount = runCount();
        Scenario parsed = new Scenario(title(), seedNumber, duration(), parsedEvents());
        return new SimulationRequest(plan, parsed, seedNumber, runCount, revision);
    }

    /// @throws InputProblem at the first text that is not what belongs there
    void check() throws InputProblem {
        seedNumber();
        runCount();
        duration();
        parsedEvents();
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

    private List<ScenarioEvent> parsedEvents() throws InputProblem {
        List<ScenarioEvent> parsed = new ArrayList<>();
        for (EventDraft draft : events) {
            parsed.add(draft.event());
        }
        return parsed;
    }

    private static String plainHours(Duration duration) {
        double hours = duration.toSeconds() / 3_600.0;
        return hours == Math.rint(hours)
                ? String.format(Locale.ROOT, "%.0f", hours)
                : String.format(Locale.ROOT, "%.2f", hours);
    }
}
