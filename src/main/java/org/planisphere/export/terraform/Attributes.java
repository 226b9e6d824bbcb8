package org.planisphere.export.terraform;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.planisphere.export.json.Json;
import org.planisphere.model.YamlName;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Collects the attributes of a Terraform object in a fixed order; what the plan does not say is
/// left out, so that `optional(…)` in a module gives its default.
final class Attributes {
    private final ObjectNode node = Json.object();

    Attributes text(String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
        return this;
    }

    Attributes word(String name, @Nullable YamlName value) {
        return text(name, value == null ? null : value.yaml());
    }

    Attributes flag(String name, @Nullable Boolean value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    /// A number without needless decimals: 3 and not 3.0, which a module could take for text.
    Attributes number(String name, @Nullable Number value) {
        if (value != null) {
            node.put(name, plain(value));
        }
        return this;
    }

    Attributes seconds(String name, @Nullable Duration value) {
        return number(name, value == null ? null : value.toMillis() / 1000.0);
    }

    Attributes texts(String name, List<?> values) {
        ArrayNode list = Json.array();
        values.forEach(value -> list.add(value.toString()));
        return list.isEmpty() ? this : put(name, list);
    }

    Attributes texts(String name, Map<String, String> values) {
        Attributes map = new Attributes();
        new TreeMap<>(values).forEach(map::text);
        return object(name, map);
    }

    <T> Attributes objects(String name, List<T> values, BiConsumer<T, Attributes> attributes) {
        ArrayNode list = Json.array();
        for (T value : values) {
            Attributes item = new Attributes();
            attributes.accept(value, item);
            list.add(item.node);
        }
        return list.isEmpty() ? this : put(name, list);
    }

    Attributes object(String name, Attributes attributes) {
        return attributes.node.isEmpty() ? this : put(name, attributes.node);
    }

    ObjectNode node() {
        return node;
    }

    private Attributes put(String name, tools.jackson.databind.JsonNode value) {
        node.set(name, value);
        return this;
    }

    private static BigDecimal plain(Number value) {
        BigDecimal exact = new BigDecimal(value.toString()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
