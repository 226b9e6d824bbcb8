package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.EventEdit;
import org.planisphere.edit.EventKind;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.ScenarioEdit;
import org.planisphere.edit.SetField;
import org.planisphere.edit.Together;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.session.Snapshot;

/// The scenario that is chosen, as the plan's text says it, and what can be done to it; knows no
/// control and no stage.
///
/// Everything ends in an edit of the text, so it can be undone and every other pane sees it.
public final class ScenarioModel {
    private static final Duration NOON = Duration.ofHours(12);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final SimulationsModel simulations;
    private final FormEdits edits;
    private final ReadOnlyObjectWrapper<@Nullable ScenarioForm> form =
            new ReadOnlyObjectWrapper<>(this, "form");
    private @Nullable Snapshot snapshot;

    public ScenarioModel(SimulationsModel simulations, FormEdits edits) {
        this.simulations = simulations;
        this.edits = edits;
        simulations.formProperty().subscribe(this::read);
    }

    /// Takes what the session holds, for the runs too: the form must never read an older text than
    /// the one the scenario was chosen from.
    public void show(Snapshot now) {
        snapshot = now;
        simulations.show(now.plan(), now.revision());
        read();
    }

    private void read() {
        Snapshot now = snapshot;
        SimulationForm chosen = simulations.formProperty().get();
        ScenarioForm read =
                now == null || chosen.isBaseline()
                        ? null
                        : ScenarioForm.of(now, chosen.scenario().name()).orElse(null);
        form.set(read);
        Optional<String> refusal =
                Optional.ofNullable(read).flatMap((ScenarioForm one) -> one.refusal());
        simulations.refuse(refusal);
    }

    /// The scenario of the plan that is chosen, null for the baseline.
    ReadOnlyObjectProperty<@Nullable ScenarioForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    FormEdits edits() {
        return edits;
    }

    /// Adds a scenario on which nothing happens yet, and chooses it.
    void create() {
        String name = free("New scenario");
        edits.apply(new ScenarioEdit.Add(name));
        simulations.choose(name);
    }

    /// Writes the chosen scenario once more and chooses the copy.
    void duplicate() {
        ScenarioForm shown = form.get();
        if (shown == null) {
            create();
            return;
        }
        String name = free("Copy of " + shown.name());
        edits.apply(new ScenarioEdit.Copy(shown.index(), name));
        simulations.choose(name);
    }

    void delete() {
        ScenarioForm shown = form.get();
        if (shown != null) {
            simulations.choose(SimulationForm.BASELINE.name());
            edits.apply(new ScenarioEdit.Delete(shown.index(), shown.name()));
        }
    }

    /// Why the chosen scenario cannot have a name.
    Optional<String> refuse(String name) {
        ScenarioForm shown = form.get();
        List<String> others = new ArrayList<>(names());
        if (shown != null) {
            others.remove(shown.name());
        }
        others.add(SimulationForm.BASELINE.name());
        return ScenarioEdit.refuse(others, name);
    }

    void rename(String name) {
        ScenarioForm shown = form.get();
        if (shown != null && refuse(name).isEmpty() && !name.strip().equals(shown.name())) {
            edits.apply(new ScenarioEdit.Rename(shown.index(), shown.name(), name.strip()));
            simulations.choose(name.strip());
        }
    }

    /// Lets the first region be lost at noon, to start from; the baseline becomes a scenario of its
    /// own by that.
    void addEvent() {
        Snapshot now = snapshot;
        if (now == null || now.plan().regions().isEmpty()) {
            return;
        }
        RegionId region = now.plan().regions().getFirst().id();
        ScenarioForm shown = form.get();
        if (shown != null) {
            Duration at = NOON.compareTo(shown.length()) < 0 ? NOON : Duration.ZERO;
            edits.apply(new EventEdit.Add(shown.place(), region, at, HALF_HOUR));
            return;
        }
        String name = free("New scenario");
        Place place = ScenarioForm.place(names().size());
        PlanEdit both =
                new Together(
                        "Add scenario " + name,
                        List.of(
                                new ScenarioEdit.Add(name),
                                new EventEdit.Add(place, region, NOON, HALF_HOUR)));
        edits.apply(both);
        simulations.choose(name);
    }

    void removeEvent(EventForm event) {
        edits.apply(new EventEdit.Remove(event.place()));
    }

    void changeKind(EventForm event, EventKind kind) {
        if (kind != event.kind()) {
            edits.apply(new EventEdit.ChangeKind(event.place(), event.kind(), kind));
        }
    }

    void changeRegion(EventForm event, RegionId region) {
        if (!region.value().equals(event.region().text())) {
            edits.apply(new SetField(event.region().place(), region.value()));
        }
    }

    void move(EventForm event, Duration at) {
        if (!at.equals(event.start())) {
            edits.apply(new EventEdit.Move(event.place(), at));
        }
    }

    void stretch(EventForm event, Duration length) {
        if (!length.equals(event.length())) {
            edits.apply(new EventEdit.Stretch(event.place(), event.kind(), length));
        }
    }

    private List<String> names() {
        Snapshot now = snapshot;
        return now == null ? List.of() : ScenarioForm.names(now);
    }

    private String free(String wanted) {
        List<String> taken = names();
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = "%s %d".formatted(wanted, number);
        }
        return name;
    }
}
