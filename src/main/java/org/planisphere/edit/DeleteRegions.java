package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// Takes regions out of the plan: their files, their lines in the plan and the places of their
/// cards.
///
/// What other regions say about them stays, so that findings can name each thing to decide.
public record DeleteRegions(List<RegionId> regions) implements PlanEdit {
    public DeleteRegions {
        regions = List.copyOf(regions);
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        Workspace current = workspace;
        for (RegionId id : regions) {
            current = without(current, id);
        }
        return current;
    }

    private static Workspace without(Workspace workspace, RegionId id) {
        Regions regions = new Regions(workspace, id);
        Region region = regions.get(id);
        boolean inline = !region.root().pointer().isEmpty();
        String file = region.root().file();
        List<TextChange> changes = new ArrayList<>();
        if (inline) {
            changes.add(new TextChange.Remove(region.root().parent()));
        } else {
            regions.itemOf(file).map(TextChange.Remove::new).ifPresent(changes::add);
        }
        for (String section : List.of("map", "diagram")) {
            Place card = new Place(Workspace.LAYOUT_FILE, "").child(section).child(id.value());
            if (isIn(workspace, card)) {
                changes.add(new TextChange.Remove(card));
            }
        }
        Workspace changed = TextEdits.apply(workspace, changes);
        return inline ? changed : changed.without(file);
    }

    private static boolean isIn(Workspace workspace, Place card) {
        return LayoutText.of(workspace).flatMap(it -> it.node(card.pointer())).isPresent();
    }

    @Override
    public String label() {
        return regions.size() == 1
                ? "Delete " + regions.getFirst()
                : "Delete %d regions".formatted(regions.size());
    }
}
