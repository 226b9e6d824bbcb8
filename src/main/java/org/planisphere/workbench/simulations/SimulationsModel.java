package org.planisphere.workbench.simulations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Plan;
import org.planisphere.model.Scenario;
import org.planisphere.simulation.result.PlanSimulation;

/// What the simulation view shows and what it can ask for; knows no control and no stage.
///
/// A result stays until the next one: a cancelled or broken run leaves it, an edit of the plan
/// marks it as old. A result that comes after its run was cancelled or replaced is dropped.
public final class SimulationsModel {
    private final SimulationRunner runner;
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan =
            new ReadOnlyObjectWrapper<>(this, "plan");
    private final ReadOnlyObjectWrapper<SimulationForm> form =
            new ReadOnlyObjectWrapper<>(this, "form", SimulationForm.start());
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<RunState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new RunState.Idle());
    private final ReadOnlyObjectWrapper<@Nullable SimulationPage> page =
            new ReadOnlyObjectWrapper<>(this, "page");
    private SimulationRunner.Cancellation cancellation = () -> {};
    private long revision;
    private long newestRun;
    private Optional<String> refusal = Optional.empty();

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
        int index = scenarios().indexOf(form.get().scenario());
        int count = scenarios().size();
        revision = itsRevision;
        plan.set(now);
        List<Scenario> all = scenarios();
        Scenario renamed =
                all.size() == count && index > 0 ? all.get(index) : SimulationForm.BASELINE;
        edit(form.get().with(named(form.get().scenario().name()).orElse(renamed)));
        SimulationPage shown = page.get();
        if (shown != null) {
            page.set(shown.atRevision(revision));
        }
    }

    /// The baseline and the scenarios of the plan.
    public List<Scenario> scenarios() {
        List<Scenario> all = new ArrayList<>(List.of(SimulationForm.BASELINE));
        Plan open = plan.get();
        if (open != null) {
            all.addAll(open.scenarios());
        }
        return List.copyOf(all);
    }

    /// Takes a scenario by its name.
    public void choose(String scenario) {
        named(scenario).ifPresent(one -> edit(form.get().with(one)));
    }

    private Optional<Scenario> named(String name) {
        return scenarios().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Takes the form as a person changed it.
    public void edit(SimulationForm changed) {
        form.set(changed);
        check();
    }

    /// Lets nothing run while a scenario cannot be read as it stands.
    ///
    /// @param sentence why, with advice
    public void refuse(Optional<String> sentence) {
        refusal = sentence;
        check();
    }

    private void check() {
        try {
            form.get().check();
            problem.set(refusal);
        } catch (InputProblem wrong) {
            problem.set(Optional.of(wrong.sentence()));
        }
    }

    /// Starts what the form describes; a run that is on its way is given up.
    public void run() {
        Plan asked = plan.get();
        if (asked == null || problem.get().isPresent()) {
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
