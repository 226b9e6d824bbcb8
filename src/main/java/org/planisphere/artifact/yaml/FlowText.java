package org.planisphere.artifact.yaml;

import java.util.stream.Collectors;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// Writes a value on one line, in brackets and braces where it is a list or has keys.
public final class FlowText {
    private FlowText() {}

    public static String of(YamlNode node) {
        return of(node, false);
    }

    /// @param inFlow whether it stands in brackets or braces itself
    public static String of(YamlNode node, boolean inFlow) {
        return switch (node) {
            case Scalar scalar -> scalar(scalar, inFlow);
            case Sequence list ->
                    list.items().stream()
                            .map(item -> of(item, true))
                            .collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping ->
                    mapping.entries().stream()
                            .map(
                                    entry ->
                                            scalar(entry.key(), true)
                                                    + ": "
                                                    + of(entry.value(), true))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /// A plain scalar stays plain where it can, as its reader may want a number or `true`.
    private static String scalar(Scalar scalar, boolean inFlow) {
        String text = scalar.text();
        return switch (scalar.style()) {
            case PLAIN ->
                    inFlow && text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0)
                            ? ScalarText.of(text, true)
                            : text;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> ScalarText.quoted(text, scalar.style());
            case BLOCK -> ScalarText.quoted(text, YamlNode.Style.DOUBLE_QUOTED);
        };
    }
}
