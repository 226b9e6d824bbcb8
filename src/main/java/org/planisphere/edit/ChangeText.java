package org.planisphere.edit;

import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.finding.TextChange;

/// Several changes of values that a person sees as one.
public record ChangeText(String label, List<TextChange> changes) implements PlanEdit {
    public ChangeText {
        changes = List.copyOf(changes);
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        return TextEdits.apply(workspace, changes);
    }
}
