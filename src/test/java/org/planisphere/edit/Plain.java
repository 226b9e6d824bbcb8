package org.planisphere.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// Trees as plain values, so that what an edit should give can be said without the edit.
final class Plain {
    private Plain() {}

    static Object of(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar.text();
            case Sequence list -> list.items().stream().map(Plain::of).toList();
            case Mapping mapping -> {
                Map<String, Object> values = new LinkedHashMap<>();
                mapping.entries().forEach(it -> values.put(it.key().text(), of(it.value())));
                yield values;
            }
        };
    }

    static Object changed(YamlNode root, List<String> steps, UnaryOperator<Object> change) {
        return changed(of(root), steps, change);
    }

    private static Object changed(Object value, List<String> steps, UnaryOperator<Object> change) {
        if (steps.isEmpty()) {
            return change.apply(value);
        }
        List<String> rest = steps.subList(1, steps.size());
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(steps.getFirst());
            copy.set(index, changed(copy.get(index), rest, change));
            return copy;
        }
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) value);
        copy.computeIfPresent(steps.getFirst(), (_, old) -> changed(old, rest, change));
        return copy;
    }

    static Object removed(YamlNode root, List<String> steps) {
        return changed(
                of(root),
                steps.subList(0, steps.size() - 1),
                parent -> {
                    if (parent instanceof List<?> list) {
                        List<Object> copy = new ArrayList<>(list);
                        copy.remove(Integer.parseInt(steps.getLast()));
                        return copy;
                    }
                    Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) parent);
                    copy.remove(steps.getLast());
                    return copy;
                });
    }

    static Object plus(List<?> list, Object item) {
        List<Object> copy = new ArrayList<>(list);
        copy.add(item);
        return copy;
    }

    static Object plusAdded(Object mapping) {
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) mapping);
        copy.put("added", Map.of("x", "1", "y", List.of("2")));
        return copy;
    }
}
