package org.planisphere.edit;

import org.planisphere.artifact.Workspace;
import org.planisphere.model.finding.Fix;

/// Makes the changes that a finding offers.
public record ApplyFix(Fix fix) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        return TextEdits.apply(workspace, fix.changes());
    }

    @Override
    public String label() {
        return fix.label();
    }
}
