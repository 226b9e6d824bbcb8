package org.planisphere.workbench.inspector;

import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.ReplaceText;
import org.planisphere.model.Place;
import org.planisphere.workbench.fields.FormEdits;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.specs.Assist;
import org.planisphere.workbench.specs.YamlEditor;

/// An inspector on a session, as the window wires it.
final class Wired implements FormEdits, YamlEditor.Listener {
    private final PlanSession session;

    private Wired(PlanSession session) {
        this.session = session;
    }

    static InspectorView inspector(PlanSession session) {
        Wired wired = new Wired(session);
        InspectorModel model = new InspectorModel(session.engines().facts(), wired);
        InspectorView view = new InspectorView(model, wired, Assist.NONE);
        session.beforeEdits(view.editor()::flush);
        Runnable show =
                () -> {
                    Snapshot now = session.snapshotProperty().get();
                    if (now != null) {
                        model.show(now, session.selectionProperty().get());
                    }
                };
        session.snapshotProperty().subscribe(show);
        session.selectionProperty().subscribe(show);
        show.run();
        return view;
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
    public void rename(Naming naming, String name) {}

    @Override
    public void focused(Place place) {
        session.goTo(place);
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
    public void caretAt(String file, int line, int column) {}
}
