package org.planisphere.edit;

import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.finding.TextChange;

/// Makes a region promise something else.
public record ChangeRegionType(RegionId region, RegionType type) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        TextChange change =
                new TextChange.SetValue(
                        new Regions(workspace, region).get(region).at("/region/type"), type.yaml());
        return TextEdits.apply(workspace, List.of(change));
    }

    @Override
    public String label() {
        return "Change %s to %s".formatted(region, type);
    }
}
