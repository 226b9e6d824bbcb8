package org.planisphere.edit;

import java.util.Optional;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;

/// The tree of `layout.yaml`, where there is one that can be read.
final class LayoutText {
    private LayoutText() {}

    static Optional<YamlDocument> of(Workspace workspace) {
        String text = workspace.text(Workspace.LAYOUT_FILE).orElse("");
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(YamlParser.parse(text));
        } catch (YamlRefusedException damaged) {
            return Optional.empty();
        }
    }
}
