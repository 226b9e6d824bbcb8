package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Connection;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.topology.LinkKind;

/// Takes a link away: its entries on both sides, or the copies that `to` takes from `from`.
public record Disconnect(RegionId from, RegionId to, LinkKind kind) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        Regions regions = new Regions(workspace, from, to);
        Region source = regions.get(from);
        Region target = regions.get(to);
        List<TextChange> changes = new ArrayList<>();
        if (kind == LinkKind.REPLICATION) {
            for (Store store : target.stores().reversed()) {
                if (from.equals(store.source())) {
                    changes.add(new TextChange.Remove(store.place()));
                }
            }
        } else {
            undeclare(source, to, changes);
            undeclare(target, from, changes);
        }
        return TextEdits.apply(workspace, changes);
    }

    /// From the last to the first, so that the places of the others stay true.
    private void undeclare(Region at, RegionId other, List<TextChange> changes) {
        for (Connection connection : at.networking().connectivity().reversed()) {
            if (connection.target().equals(other.value())
                    && LinkKind.of(connection.type()) == kind) {
                changes.add(new TextChange.Remove(connection.place()));
            }
        }
    }

    @Override
    public String label() {
        return kind == LinkKind.REPLICATION
                ? "Stop replicating %s to %s".formatted(from, to)
                : "Disconnect %s and %s".formatted(from, to);
    }
}
