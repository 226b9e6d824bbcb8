package org.planisphere.workbench.shell;

import org.planisphere.edit.PlanEdit;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.table.TableModel;

/// Hands what the table asks for to the session and the clipboard.
record TableEdits(PlanSession session, CopiedText copiedText) implements TableModel.Actions {
    @Override
    public void apply(PlanEdit edit) {
        session.apply(edit);
    }

    @Override
    public void selected(RegionId region) {
        session.select(Selection.of(region));
    }

    @Override
    public void copy(String text) {
        copiedText.put(text);
    }

    @Override
    public String copied() {
        return copiedText.get().orElse("");
    }
}
