package org.planisphere.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// YAML that quick fixes write: words that every reader takes for the same text.
public final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9_./ -]*[A-Za-z0-9]|[0-9.]+/[0-9]+");

    /// Words that readers of YAML 1.1 turn into booleans and nulls (yaml.org/type, 2005).
    private static final Pattern TRAP =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[0-9.:_+-]+");

    private YamlText() {}

    /// A scalar that is safe in a block and in a flow collection.
    public static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !TRAP.matcher(text).matches()
                ? text
                : "'" + text.replace("'", "''") + "'";
    }

    /// A list on one line: `[a, b]`.
    public static String list(Collection<?> items) {
        return items.stream()
                .map(item -> scalar(item.toString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// A mapping on one line, written key by key.
    public static final class Mapping {
        private final Map<String, String> entries = new LinkedHashMap<>();

        /// Adds a text; a null is left out.
        public Mapping text(String key, @Nullable Object value) {
            return value == null ? this : raw(key, scalar(value.toString()));
        }

        /// Adds a value that is YAML already, such as a number or a list; a null is left out.
        public Mapping raw(String key, @Nullable Object yaml) {
            if (yaml != null) {
                entries.put(key, yaml.toString());
            }
            return this;
        }

        @Override
        public String toString() {
            return entries.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
