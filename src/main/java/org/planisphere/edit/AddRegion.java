package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// Adds a region: its file, its line in the plan, and its side of each link in the regions it is
/// linked to.
public record AddRegion(NewRegion region) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        Regions regions = new Regions(workspace, about());
        regions.refuseTaken(region.id());
        String file = regions.freeFile(region.id());
        List<TextChange> changes = new ArrayList<>();
        changes.add(new TextChange.CreateFile(file, region.text()));
        changes.addAll(regions.listing(file));
        for (RegionId peer : region.peers()) {
            changes.add(
                    new TextChange.Append(
                            regions.get(peer).at("/networking/connectivity"),
                            region.connectionTo(region.id())));
        }
        return TextEdits.apply(workspace, changes);
    }

    private RegionId[] about() {
        List<RegionId> about = new ArrayList<>(region.peers());
        about.add(region.id());
        return about.toArray(RegionId[]::new);
    }

    @Override
    public String label() {
        return "Add " + region.id();
    }
}
