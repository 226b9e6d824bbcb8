package org.planisphere.workbench.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.assist.Completion;
import org.planisphere.edit.assist.Definition;
import org.planisphere.edit.assist.Explanation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.specs.Assist;

/// Helps who writes in an editor with what the open plan knows.
///
/// @param show opens a place in the text
record SessionAssist(PlanSession session, Notices notices, Consumer<Place> show, NamePrompt prompt)
        implements Assist {
    @Override
    public Optional<Completion> complete(String file, String text, int offset) {
        return onPlan(
                plan ->
                        Completion.at(
                                file, text, offset, plan, session.engines().facts().regions()));
    }

    @Override
    public Optional<Explanation> explain(String file, String text, int offset) {
        return onPlan(
                plan ->
                        Explanation.at(
                                file, text, offset, plan, session.engines().facts().regions()));
    }

    @Override
    public void follow(String file, String text, int offset) {
        session.sendUnsent();
        Optional<Definition> found = onPlan(plan -> Definition.at(file, text, offset, plan));
        found.map(Definition::definition)
                .ifPresentOrElse(
                        show,
                        () ->
                                notices.refused(
                                        "Nothing with a definition stands here. Go to the name of"
                                                + " a region, a service or a store."));
    }

    @Override
    public void rename(String file, String text, int offset) {
        session.sendUnsent();
        Optional<Definition> found =
                this.<Definition>onPlan(plan -> Definition.at(file, text, offset, plan))
                        .filter(it -> it.naming() != Naming.NOTHING);
        found.ifPresentOrElse(
                it -> prompt.ask(it.naming(), it.name()),
                () ->
                        notices.refused(
                                "No name stands here. Go to the name of a region, a service or a"
                                        + " store."));
    }

    private <T> Optional<T> onPlan(Function<Plan, Optional<T>> ask) {
        @Nullable Snapshot now = session.snapshotProperty().get();
        return now == null ? Optional.empty() : ask.apply(now.plan());
    }
}
