package org.planisphere.edit;

import java.util.List;
import org.planisphere.artifact.Workspace;

/// Several edits that a person sees as one: all of them or none.
public record Together(String label, List<PlanEdit> edits) implements PlanEdit {
    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        Workspace current = workspace;
        for (PlanEdit edit : edits) {
            current = edit.applyTo(current);
        }
        return current;
    }
}
