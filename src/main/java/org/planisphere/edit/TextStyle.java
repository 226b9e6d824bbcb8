package org.planisphere.edit;

import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// How a file is written, so that what is added looks like the rest of it.
///
/// @param newline `\n`, `\r\n` or `\r`
/// @param step columns that a nested mapping is indented by
/// @param listStep columns that a list is indented by below its key; 0 where dashes stand under the
///     key
record TextStyle(String newline, int step, int listStep) {
    private static final int USUAL_STEP = 2;

    static TextStyle of(YamlDocument document) {
        int[] steps = {0, -1};
        look(document.root(), steps);
        int step = steps[0] == 0 ? USUAL_STEP : steps[0];
        return new TextStyle(newline(document.text()), step, steps[1] < 0 ? step : steps[1]);
    }

    private static String newline(String text) {
        int feed = text.indexOf('\n');
        if (feed < 0) {
            return text.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    private static void look(YamlNode node, int[] steps) {
        switch (node) {
            case Scalar _ -> {}
            case Sequence list -> list.items().forEach(item -> look(item, steps));
            case Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    lookBelow(entry, steps);
                    look(entry.value(), steps);
                }
            }
        }
    }

    private static void lookBelow(Entry entry, int[] steps) {
        int indented = entry.value().span().column() - entry.key().span().column();
        boolean below = entry.value().span().line() > entry.key().span().line();
        if (!below || !entry.value().isBlock()) {
            return;
        }
        if (entry.value() instanceof Mapping && steps[0] == 0) {
            steps[0] = indented;
        } else if (entry.value() instanceof Sequence && steps[1] < 0) {
            steps[1] = indented;
        }
    }
}
