package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.Place;
import org.planisphere.model.finding.TextChange;

/// The items of a list in the text of a plan.
final class ListItems {
    private ListItems() {}

    /// The items at a place; none where there is no list.
    ///
    /// @throws EditNotPossibleException where the file cannot be read
    static List<YamlNode> of(Workspace workspace, Place list) {
        return sequence(workspace, list).map(Sequence::items).orElse(List.of());
    }

    /// Adds an item at the end; the first item of empty brackets opens a list of lines.
    static Workspace append(Workspace workspace, Place list, String yaml) {
        boolean empty = sequence(workspace, list).filter(it -> it.items().isEmpty()).isPresent();
        TextChange change =
                empty
                        ? new TextChange.SetValue(list, "- " + yaml.replace("\n", "\n  "))
                        : new TextChange.Append(list, yaml);
        return TextEdits.apply(workspace, List.of(change));
    }

    /// The text that a file of the plan holds, as a tree.
    static YamlDocument document(Workspace workspace, String file) {
        try {
            return YamlParser.parse(workspace.text(file).orElse("{}"));
        } catch (YamlRefusedException refused) {
            throw new EditNotPossibleException(
                    "%s cannot be read yet (line %d: %s)."
                            .formatted(file, refused.line(), refused.problem()));
        }
    }

    private static Optional<Sequence> sequence(Workspace workspace, Place list) {
        return document(workspace, list.file())
                .node(list.pointer())
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast);
    }
}
