package org.planisphere.edit;

import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;

/// Puts the indentation, blank lines, spaces behind keys and needless quotes of a file in order,
/// because somebody asked for it; what the file says, its comments and the order of its keys stay.
public record FormatFile(String file) implements PlanEdit {
    @Override
    public Workspace applyTo(Workspace workspace) {
        String text =
                workspace
                        .text(file)
                        .orElseThrow(
                                () -> new EditNotPossibleException("There is no " + file + "."));
        YamlDocument before = parsed(text);
        String formatted = Formatting.of(before);
        if (!SameValues.in(before.root(), parsed(formatted).root())) {
            throw new EditNotPossibleException(
                    "%s is written in a way that cannot be formatted without changing it."
                            .formatted(file));
        }
        return workspace.with(file, formatted);
    }

    private YamlDocument parsed(String text) {
        try {
            return YamlParser.parse(text);
        } catch (YamlRefusedException refused) {
            throw new EditNotPossibleException(
                    "%s cannot be formatted while it cannot be read (line %d: %s)."
                            .formatted(file, refused.line(), refused.problem()));
        }
    }

    @Override
    public String label() {
        return "Format " + file;
    }
}
