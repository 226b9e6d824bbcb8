package org.planisphere.edit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.planisphere.artifact.Layout.Offset;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.topology.LinkKind;

/// Edits as people make them, in any order.
final class RandomEdits {
    private static final List<RegionType> TYPES = List.of(RegionType.values());

    private RandomEdits() {}

    /// Makes one edit, or none where it is not possible on the text as it is.
    static void tryOne(PlanHistory history, Random random) {
        try {
            history.apply(any(history.current(), random));
        } catch (EditNotPossibleException told) {
            history.pause();
        }
    }

    private static PlanEdit any(Workspace workspace, Random random) {
        Plan plan = PlanReader.read(workspace).plan();
        List<Region> regions = plan.regions();
        if (regions.isEmpty()) {
            return new ReplaceText("notes.yaml", "n: " + random.nextInt());
        }
        Region region = regions.get(random.nextInt(regions.size()));
        Region other = regions.get(random.nextInt(regions.size()));
        return switch (random.nextInt(11)) {
            case 0 -> new ChangeRegionType(region.id(), TYPES.get(random.nextInt(TYPES.size())));
            case 1 -> new SetField(region.at("/region/owner"), "team " + random.nextInt(9));
            case 2 -> new SetField(region.at("/networking/nat"), "shared");
            case 3 -> new SetField(region.at("/capacity/peak_rps"), "" + random.nextInt(9000));
            case 4 -> new SetList(region.at("/services/deploy"), List.of("gate", "new-one"));
            case 5 -> new Connect(region.id(), other.id(), LinkKind.PEERING);
            case 6 -> new Disconnect(region.id(), other.id(), LinkKind.PEERING);
            case 7 ->
                    MoveRegions.onMap(
                            Map.of(
                                    region.id(),
                                    new Offset(random.nextInt(50), random.nextInt(50))));
            case 8 ->
                    new RenameRegion(region.id(), new RegionId("renamed-" + random.nextInt(1000)));
            case 9 -> PasteRegions.into(plan, textOf(workspace, region.root()));
            default -> new DeleteRegions(List.of(region.id()));
        };
    }

    private static List<String> textOf(Workspace workspace, Place root) {
        return root.pointer().isEmpty()
                ? List.of(workspace.text(root.file()).orElseThrow())
                : List.of();
    }
}
