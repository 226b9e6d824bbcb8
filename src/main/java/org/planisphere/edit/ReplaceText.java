package org.planisphere.edit;

import org.planisphere.artifact.Workspace;

/// Gives a file another text, as the text pane does while somebody types.
public record ReplaceText(String file, String text) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        return workspace.with(file, text);
    }

    @Override
    public String label() {
        return "Edit " + file;
    }
}
