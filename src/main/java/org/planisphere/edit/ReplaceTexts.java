package org.planisphere.edit;

import java.util.Set;
import java.util.TreeSet;
import org.planisphere.artifact.Workspace;

/// Gives the files of a plan the texts of another state of it as one step, such as edits that were
/// recovered or what another program wrote.
public record ReplaceTexts(String label, Workspace to) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        Workspace changed = workspace;
        Set<String> gone = new TreeSet<>(workspace.paths());
        gone.removeAll(to.paths());
        for (String name : gone) {
            changed = changed.without(name);
        }
        for (String name : to.paths()) {
            changed = changed.with(name, to.text(name).orElseThrow());
        }
        return changed;
    }
}
