package org.planisphere.edit;

import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// Whether two trees say the same, wherever they stand and however they are quoted.
final class SameValues {
    private SameValues() {}

    static boolean in(YamlNode one, YamlNode other) {
        return switch (one) {
            case Scalar scalar ->
                    other instanceof Scalar same
                            && scalar.text().equals(same.text())
                            && scalar.isNull() == same.isNull();
            case Sequence list -> other instanceof Sequence same && in(list, same);
            case Mapping mapping -> other instanceof Mapping same && in(mapping, same);
        };
    }

    private static boolean in(Sequence one, Sequence other) {
        boolean same = one.items().size() == other.items().size();
        for (int i = 0; same && i < one.items().size(); i++) {
            same = in(one.items().get(i), other.items().get(i));
        }
        return same;
    }

    private static boolean in(Mapping one, Mapping other) {
        boolean same = one.entries().size() == other.entries().size();
        for (int i = 0; same && i < one.entries().size(); i++) {
            Entry left = one.entries().get(i);
            Entry right = other.entries().get(i);
            same = left.key().text().equals(right.key().text()) && in(left.value(), right.value());
        }
        return same;
    }
}
