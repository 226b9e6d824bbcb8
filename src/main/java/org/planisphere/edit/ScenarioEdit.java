package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Span;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;

/// What a person does to the scenarios of a plan as a whole.
public sealed interface ScenarioEdit extends PlanEdit {
    /// Where the scenarios of a plan stand.
    Place ALL = new Place(Workspace.PLAN_FILE, "/scenarios");

    String NAME = "name";

    /// Why a scenario cannot have a name, as a sentence with advice.
    ///
    /// @param others names of all other scenarios
    static Optional<String> refuse(List<String> others, String name) {
        if (name.isBlank()) {
            return Optional.of("A scenario needs a name. Write what happens in it.");
        }
        return others.contains(name.strip())
                ? Optional.of(
                        "There is a scenario '%s' already. Choose another name."
                                .formatted(Quoted.of(name.strip())))
                : Optional.empty();
    }

    /// Adds an ordinary day at the end, to which something can be made to happen.
    record Add(String name) implements ScenarioEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            String lines =
                    "name: %s\nseed: 42\nduration: 24h\nevents: []"
                            .formatted(ScalarText.of(name, false));
            return ListItems.append(workspace, ALL, lines);
        }

        @Override
        public String label() {
            return "Add scenario " + name;
        }
    }

    /// Writes a scenario once more behind itself, comments included, under another name.
    record Copy(int index, String name) implements ScenarioEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            List<YamlNode> items = ListItems.of(workspace, ALL);
            if (index >= items.size()) {
                throw new EditNotPossibleException("There is no scenario to copy.");
            }
            YamlDocument document = ListItems.document(workspace, ALL.file());
            Place copy = ALL.child(index + 1);
            String yaml = text(document, items.get(index));
            TextChange added =
                    index + 1 < items.size()
                            ? new TextChange.InsertBefore(copy, yaml)
                            : new TextChange.Append(ALL, yaml);
            return TextEdits.apply(workspace, List.of(added, named(copy, name)));
        }

        /// The characters of an item, its first line as far to the right as the others.
        private static String text(YamlDocument document, YamlNode item) {
            Span span = item.span();
            return " ".repeat(span.column() - 1)
                    + document.text().substring(span.start(), span.end());
        }

        @Override
        public String label() {
            return "Copy as " + name;
        }
    }

    /// Gives a scenario another name.
    record Rename(int index, String from, String name) implements ScenarioEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            return TextEdits.apply(workspace, List.of(named(ALL.child(index), name)));
        }

        @Override
        public String label() {
            return "Rename %s to %s".formatted(from, name);
        }
    }

    /// Takes a scenario out of the plan.
    record Delete(int index, String name) implements ScenarioEdit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            return TextEdits.apply(workspace, List.of(new TextChange.Remove(ALL.child(index))));
        }

        @Override
        public String label() {
            return "Delete scenario " + name;
        }
    }

    private static TextChange named(Place scenario, String name) {
        return new TextChange.SetValue(scenario.child(NAME), ScalarText.of(name.strip(), true));
    }
}
