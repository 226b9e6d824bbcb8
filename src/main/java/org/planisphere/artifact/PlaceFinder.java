package org.planisphere.artifact;

import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;

/// Finds the innermost value at an offset; a block owns its lines from the first column on.
final class PlaceFinder {
    private PlaceFinder() {}

    static Place find(YamlNode node, Place place, Lines lines, int offset) {
        return switch (node) {
            case Scalar _ -> place;
            case Mapping mapping -> {
                for (Entry entry : mapping.entries()) {
                    int from = start(entry.key(), mapping.flow(), lines);
                    if (from <= offset && offset <= end(entry.value(), mapping.flow(), lines)) {
                        yield find(entry.value(), place.child(entry.key().text()), lines, offset);
                    }
                }
                yield place;
            }
            case Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    YamlNode item = list.items().get(i);
                    if (start(item, list.flow(), lines) <= offset
                            && offset <= end(item, list.flow(), lines)) {
                        yield find(item, place.child(i), lines, offset);
                    }
                }
                yield place;
            }
        };
    }

    private static int start(YamlNode node, boolean flow, Lines lines) {
        return flow ? node.span().start() : lines.start(node.span().start());
    }

    private static int end(YamlNode node, boolean flow, Lines lines) {
        return flow ? node.span().end() : lines.contentEnd(node.span().end());
    }
}
