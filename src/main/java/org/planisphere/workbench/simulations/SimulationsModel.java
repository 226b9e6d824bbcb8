package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Scenario;
import org.planisphere.simulation.result.PlanSimulation;

/// What the simulation view shows and what it can ask for; knows no control and no stage.
///
/// A result stays until the next one: a cancelled or broken run leaves it, an edit of the plan
/// marks it as old. A result that comes after its run was cancelled or replaced is dropped.
public final class SimulationsModel {
    /// The day on which nothing happens, always there to compare with.
    static final Scenario BASELINE =
            new Scenario("Baseline", null, Duration.ofHours(24), List.of());

    private final SimulationRunner runner;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan =
            new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<SimulationForm> form =
            new ReadOnlyObjectWrapper<>(this, "form", SimulationForm.of(BASELINE));
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<RunState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new RunState.Idle());
    private final ReadOnlyObjectWrapper<@Nullable SimulationPage> page =
            new ReadOnlyObjectWrapper<>(this, "page");
    private SimulationRunner.Cancellation cancellation = () -> {};
    private long revision;
    private long newestRun;

    public SimulationsModel(SimulationRunner runner) {
        this.runner = runner;
    }

    /// The plan that would be simulated, null until one is open.
    public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SimulationForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What is wrong in the form, as a sentence.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The last result as the view shows it, null until there is one.
    public ReadOnlyObjectProperty<@Nullable SimulationPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Takes the plan as it is now; a result of an earlier revision is marked as old.
    public void show(Plan now, long itsRevision) {
        revision = itsRevision;
        plan.set(now);
        boolean gone = scenarios().stream().noneMatch(one -> one.name().equals(formName()));
        if (gone || !form.get().changed()) {
            String kept = gone ? BASELINE.name() : formName();
            choose(kept);
        }
        SimulationPage shown = page.get();
        if (shown != null) {
            page.set(shown.atRevision(revision));
        }
    }

    /// The baseline and the scenarios of the plan.
    public List<Scenario> scenarios() {
        List<Scenario> all = new ArrayList<>(List.of(BASELINE));
        Plan open = plan.get();
        if (open != null) {
            all.addAll(open.scenarios());
        }
        return List.copyOf(all);
    }

    /// The regions that an event can happen to.
    public List<RegionId> regions() {
        Plan open = plan.get();
        return open == null ? List.of() : open.regions().stream().map(Region::id).toList();
    }

    /// Fills the form from a scenario.
    public void choose(String scenario) {
        scenarios().stream()
                .filter(one -> one.name().equals(scenario))
                .findFirst()
                .ifPresent(
                        one -> {
                            SimulationForm old = form.get();
                            SimulationForm fresh = SimulationForm.of(one);
                            edit(
                                    one.seed() == null
                                            ? fresh.withSeed(old.seed()).withRuns(old.runs())
                                            : fresh.withRuns(old.runs()));
                        });
    }

    /// Takes the form as a person changed it.
    public void edit(SimulationForm changed) {
        form.set(changed);
        try {
            changed.check();
            problem.set(Optional.empty());
        } catch (InputProblem wrong) {
            problem.set(Optional.of(wrong.sentence()));
        }
    }

    public void addEvent() {
        regions().stream().findFirst().ifPresent(first -> edit(form.get().withEventFor(first)));
    }

    public void removeEvent(int index) {
        edit(form.get().withoutEvent(index));
    }

    /// Starts what the form describes; a run that is on its way is given up.
    public void run() {
        Plan asked = plan.get();
        if (asked == null) {
            return;
        }
        SimulationRequest request;
        try {
            request = form.get().request(asked, revision);
        } catch (InputProblem wrong) {
            problem.set(Optional.of(wrong.sentence()));
            return;
        }
        cancellation.cancel();
        long run = ++newestRun;
        state.set(new RunState.Running(0));
        cancellation = runner.start(request, new Follower(run, request));
    }

    /// Gives up the run that is on its way; the old result stays.
    public void cancel() {
        newestRun++;
        cancellation.cancel();
        state.set(new RunState.Idle());
    }

    /// Shows the lag of another stream.
    public void chooseStream(StreamKey stream) {
        SimulationPage shown = page.get();
        if (shown != null && !shown.selected().equals(Optional.of(stream))) {
            page.set(shown.select(stream));
        }
    }

    private String formName() {
        return form.get().scenario();
    }

    private final class Follower implements SimulationRunner.Listener {
        private final long run;
        private final SimulationRequest request;

        Follower(long run, SimulationRequest request) {
            this.run = run;
            this.request = request;
        }

        @Override
        public void progress(double fraction) {
            if (run == newestRun) {
                state.set(new RunState.Running(fraction));
            }
        }

        @Override
        public void done(PlanSimulation result) {
            if (run == newestRun) {
                state.set(new RunState.Idle());
                SimulationPage before = page.get();
                Optional<StreamKey> wanted = before == null ? Optional.empty() : before.selected();
                page.set(SimulationPage.of(result, request, wanted).atRevision(revision));
            }
        }

        @Override
        public void failed(String sentence) {
            if (run == newestRun) {
                state.set(new RunState.Failed(sentence));
            }
        }
    }
}
