package org.planisphere.artifact.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// A text that was read: its lines and its tree.
public record YamlDocument(String text, Lines lines, Mapping root) {
    private static final Pattern COMMENT = Pattern.compile(",?\\s+#(.*)");

    /// The value that a JSON pointer names.
    public Optional<YamlNode> node(String pointer) {
        return node(steps(pointer));
    }

    /// The value at the end of keys and indices.
    public Optional<YamlNode> node(List<String> steps) {
        Optional<YamlNode> node = Optional.of(root);
        for (String step : steps) {
            node = node.flatMap(parent -> child(parent, step));
        }
        return node;
    }

    /// The key and value that a JSON pointer names, where its parent is a mapping.
    public Optional<Entry> entry(String pointer) {
        List<String> steps = steps(pointer);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        return node(steps.subList(0, steps.size() - 1))
                .filter(Mapping.class::isInstance)
                .flatMap(parent -> ((Mapping) parent).entry(steps.getLast()));
    }

    /// The comment on the line where the value of a pointer ends, behind it and without `#`.
    public Optional<String> commentBehind(String pointer) {
        return node(pointer)
                .map(node -> text.substring(node.span().end(), lines.contentEnd(node.span().end())))
                .map(COMMENT::matcher)
                .filter(Matcher::matches)
                .map(comment -> comment.group(1).strip());
    }

    /// The value under a key, or at an index.
    public static Optional<YamlNode> child(YamlNode parent, String step) {
        return switch (parent) {
            case Scalar _ -> Optional.empty();
            case Mapping mapping -> mapping.get(step);
            case Sequence list ->
                    index(step).filter(i -> i < list.items().size()).map(i -> list.items().get(i));
        };
    }

    /// A step as a list index; empty where it is none.
    public static Optional<Integer> index(String step) {
        return step.matches("0|[1-9]\\d{0,5}")
                ? Optional.of(Integer.parseInt(step))
                : Optional.empty();
    }

    /// The keys and indices of a JSON pointer, unescaped.
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (int slash = 0; slash < pointer.length(); ) {
            int next = pointer.indexOf('/', slash + 1);
            int end = next < 0 ? pointer.length() : next;
            steps.add(pointer.substring(slash + 1, end).replace("~1", "/").replace("~0", "~"));
            slash = end;
        }
        return steps;
    }
}
