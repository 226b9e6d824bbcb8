package org.planisphere.workbench.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.edit.PlanEdit;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;

/// What the view of drift shows and what it can ask for; knows no control and no stage.
///
/// Regions are compared only while somebody looks.
public final class DriftModel {
    /// What a person can do here.
    public interface Actions {
        void apply(PlanEdit edit);

        /// Shows a value in the other panes.
        void goTo(Place place);
    }

    /// Tells how long ago the pairs of a plan matched.
    public interface Past {
        /// Looks it up and tells it later: words for each pair that a history knows.
        void ask(Plan plan, Consumer<Map<PairKey, String>> told);
    }

    private final Actions actions;
    private final Past past;
    private final ReadOnlyObjectWrapper<Map<PairKey, String>> words =
            new ReadOnlyObjectWrapper<>(this, "words", Map.of());
    private @Nullable Object asked;
    private final ReadOnlyObjectWrapper<@Nullable DriftPage> page =
            new ReadOnlyObjectWrapper<>(this, "page");
    private @Nullable ParsedPlan plan;
    private @Nullable PairKey chosen;
    private @Nullable String area;
    private DriftPage.Options options = DriftPage.Options.NEITHER;
    private boolean watched;

    public DriftModel(Actions actions, Past past) {
        this.actions = actions;
        this.past = past;
    }

    /// How long ago each pair matched, in words; nothing of pairs that no history knows.
    ReadOnlyObjectProperty<Map<PairKey, String>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What to show, null until there is a plan that somebody looks at.
    ReadOnlyObjectProperty<@Nullable DriftPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Shows the plan as it is now; the chosen pair stays chosen while it exists.
    public void show(ParsedPlan now) {
        plan = now;
        publish();
    }

    /// Says whether somebody looks.
    public void watch(boolean looking) {
        watched = looking;
        // The history may have gone on while nobody looked.
        asked = null;
        publish();
    }

    /// Chooses a pair, and an area of it or all.
    void choose(PairKey pair, @Nullable String of) {
        chosen = pair;
        area = of;
        publish();
    }

    /// Shows what is allowed too, or not.
    void showAllowed(boolean wanted) {
        options = new DriftPage.Options(wanted, options.notes());
        publish();
    }

    /// Brings up what no rule asks for too, or not.
    void bringUpNotes(boolean wanted) {
        options = new DriftPage.Options(options.allowed(), wanted);
        publish();
    }

    /// Gives the second region what the first one has, as one step.
    void bringUp() {
        DriftPage now = page.get();
        if (now != null && now.bringUp() != null && !now.bringUp().changesNothing()) {
            actions.apply(now.bringUp().edit());
        }
    }

    /// The first two regions of one type as a pair that shall match; empty where there are no two.
    Optional<PlanEdit> offered() {
        return plan == null ? Optional.empty() : FirstPair.of(plan.plan());
    }

    void apply(PlanEdit edit) {
        actions.apply(edit);
    }

    void goTo(Place place) {
        actions.goTo(place);
    }

    /// Asks once for pairs, what is allowed between them, and which of them match now.
    private void ask(Plan now, DriftPage shown) {
        Object question =
                List.of(
                        now.drift().allowed(),
                        shown.rows().stream()
                                .map(row -> row.key() + " " + (row.whole().counting() == 0))
                                .toList());
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        past.ask(
                now,
                told -> {
                    if (question.equals(asked)) {
                        words.set(told);
                    }
                });
    }

    private void publish() {
        if (watched && plan != null) {
            DriftPage next = DriftPage.of(plan, chosen, area, options);
            chosen = next.chosen();
            area = next.area();
            page.set(next);
            ask(plan.plan(), next);
        }
    }
}
