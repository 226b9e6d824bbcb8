package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;

/// Makes a list hold these names: items that go are removed, new ones are added at the end, and the
/// others keep their text, their comments and their order.
public record SetList(Place place, List<String> names) implements PlanEdit {
    public SetList {
        names = List.copyOf(names);
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        List<String> before = present(workspace);
        List<TextChange> changes = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!names.contains(before.get(i))) {
                changes.add(new TextChange.Remove(place.child(i)));
            }
        }
        for (String name : names) {
            if (!before.contains(name)) {
                changes.add(new TextChange.Append(place, ScalarText.of(name, true)));
            }
        }
        return TextEdits.apply(workspace, changes);
    }

    /// The names that stand in the list: texts, or the `name` of items with keys.
    private List<String> present(Workspace workspace) {
        return ListItems.of(workspace, place).stream().map(SetList::name).toList();
    }

    private static String name(YamlNode item) {
        return switch (item) {
            case Scalar scalar -> scalar.text();
            case Mapping mapping ->
                    mapping.get("name").orElse(null) instanceof Scalar scalar ? scalar.text() : "";
            case Sequence _ -> "";
        };
    }

    @Override
    public String label() {
        return "Change " + place.lastStep().replace('_', ' ');
    }
}
