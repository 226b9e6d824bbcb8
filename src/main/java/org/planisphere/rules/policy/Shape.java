package org.planisphere.rules.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of one kind of thing.
///
/// @param name how errors call it, such as `a store`
record Shape<T>(String name, List<Part<T>> parts) {
    Shape {
        parts = List.copyOf(parts);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    static <T> Shape<T> of(String name, Part<T>... parts) {
        return new Shape<>(name, List.of(parts));
    }

    Optional<Part<T>> part(String field) {
        return parts.stream().filter(part -> part.name().equals(field)).findFirst();
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /// What a thing holds; a field that the plan does not write is absent.
    Map<String, Object> values(T thing) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Part<T> part : parts) {
            Object value = part.value().apply(thing);
            if (value != null) {
                values.put(part.name(), value);
            }
        }
        return values;
    }
}
