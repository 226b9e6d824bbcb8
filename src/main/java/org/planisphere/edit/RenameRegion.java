package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.artifact.schema.NameReferences;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// Gives a region another name, everywhere: in its file, the name of its file, what other regions
/// say
/// about it, and the places of its cards.
public record RenameRegion(RegionId from, RegionId to) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        if (from.equals(to)) {
            return workspace;
        }
        Regions regions = new Regions(workspace, from, to);
        regions.refuseTaken(to);
        Region region = regions.get(from);
        List<TextChange> changes = new ArrayList<>();
        String name = ScalarText.of(to.value(), true);
        changes.add(new TextChange.SetValue(region.at("/region/name"), name));
        for (String file : workspace.paths()) {
            regions.parsed()
                    .document(file)
                    .map(document -> references(file, document))
                    .orElse(List.of())
                    .forEach(place -> changes.add(new TextChange.SetValue(place, name)));
        }
        changes.addAll(cards(workspace));
        return refiled(TextEdits.apply(workspace, changes), regions, region);
    }

    private List<Place> references(String file, YamlDocument document) {
        return NameReferences.to(Naming.REGION, from.value(), document.root(), new Place(file, ""));
    }

    private List<TextChange> cards(Workspace workspace) {
        List<TextChange> changes = new ArrayList<>();
        for (String section : List.of("map", "diagram")) {
            Place card = new Place(Workspace.LAYOUT_FILE, "").child(section).child(from.value());
            if (LayoutText.of(workspace).flatMap(it -> it.node(card.pointer())).isPresent()) {
                changes.add(new TextChange.RenameKey(card, to.value()));
            }
        }
        return changes;
    }

    /// Moves a file that bears the old name to the new one.
    private Workspace refiled(Workspace workspace, Regions regions, Region region) {
        String file = region.root().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        boolean named = name.equals(from + ".yaml") && region.root().pointer().isEmpty();
        if (!named) {
            return workspace;
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String moved = folder + to + ".yaml";
        if (workspace.paths().stream().anyMatch(moved::equalsIgnoreCase)) {
            return workspace;
        }
        List<TextChange> changes = new ArrayList<>();
        regions.itemOf(file)
                .map(item -> new TextChange.SetValue(item.child("file"), moved))
                .ifPresent(changes::add);
        String text = workspace.text(file).orElseThrow();
        return TextEdits.apply(workspace.without(file).with(moved, text), changes);
    }

    @Override
    public String label() {
        return "Rename %s to %s".formatted(from, to);
    }
}
