package org.planisphere.workbench.shell;

import org.planisphere.edit.PlanEdit;
import org.planisphere.model.Place;
import org.planisphere.workbench.drift.DriftModel;
import org.planisphere.workbench.session.PlanSession;

/// Hands what the view of drift asks for to the session.
record DriftEdits(PlanSession session) implements DriftModel.Actions {
    @Override
    public void apply(PlanEdit edit) {
        session.apply(edit);
    }

    @Override
    public void goTo(Place place) {
        session.goTo(place);
    }
}
