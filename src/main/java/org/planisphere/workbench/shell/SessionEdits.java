package org.planisphere.workbench.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.ApplyFix;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.ReplaceText;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.problems.ProblemsModel;
import org.planisphere.workbench.session.EditEffect;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.specs.YamlEditor;

/// Hands what forms, editors and the list of problems ask for to the session.
///
/// @param reveal moves the caret of the text that is shown to a place that somebody chose
record SessionEdits(PlanSession session, NamePrompt prompt, Consumer<Place> reveal)
        implements FormEdits, YamlEditor.Listener, ProblemsModel.Actions {
    @Override
    public void goTo(Finding finding) {
        session.goTo(finding.place());
        reveal.accept(finding.place());
    }

    @Override
    public void apply(Finding finding, Fix fix) {
        session.apply(new ApplyFix(fix));
    }

    @Override
    public Optional<RuleInfo> page(Finding finding) {
        Snapshot now = session.snapshotProperty().get();
        return now == null
                ? Optional.empty()
                : RuleCatalog.page(finding.rule(), now.parsed().plan());
    }

    @Override
    public void foresee(Fix fix, Consumer<EditEffect> show) {
        session.foresee(fix, show);
    }

    @Override
    public void apply(PlanEdit edit) {
        session.apply(edit);
    }

    @Override
    public void type(PlanEdit edit, Place into) {
        session.type(edit, into);
    }

    @Override
    public void rename(Naming naming, String name) {
        prompt.ask(naming, name);
    }

    @Override
    public void focused(Place place) {
        session.select(session.selectionProperty().get().at(place));
    }

    @Override
    public void typed(String file, String text) {
        session.type(new ReplaceText(file, text), file);
    }

    @Override
    public void rested() {
        session.endTyping();
    }

    @Override
    public void caretAt(String file, int line, int column) {
        Snapshot now = session.snapshotProperty().get();
        if (now != null) {
            session.goTo(now.parsed().placeAt(file, line, column));
        }
    }
}
