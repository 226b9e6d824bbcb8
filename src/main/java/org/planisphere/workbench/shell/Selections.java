package org.planisphere.workbench.shell;

import java.util.stream.Collectors;
import org.planisphere.workbench.session.LinkKey;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.topology.scene.LinkId;
import org.planisphere.workbench.topology.scene.TopologySelection;

/// The session's selection as the canvas has it, and back.
final class Selections {
    private Selections() {}

    static Selection of(TopologySelection canvas) {
        return new Selection(
                canvas.regions(),
                canvas.links().stream()
                        .map(link -> new LinkKey(link.kind(), link.from(), link.to()))
                        .collect(Collectors.toSet()),
                null);
    }

    static TopologySelection of(Selection selection) {
        return new TopologySelection(
                selection.regions(),
                selection.links().stream()
                        .map(link -> new LinkId(link.kind(), link.from(), link.to()))
                        .collect(Collectors.toSet()));
    }
}
