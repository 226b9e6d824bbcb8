package org.planisphere.rules.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a policy can ask, as Markdown tables for people.
public final class VariablePage {
    private VariablePage() {}

    public static String markdown() {
        List<String> lines = new ArrayList<>();
        for (Variable variable : Variables.ALL) {
            lines.add(
                    "### `%s`: %s\n\n%s. Asked of %s.\n"
                            .formatted(
                                    variable.name(),
                                    variable.help(),
                                    kind(variable.type()),
                                    variable.scope().words()));
            Shape<?> shape = shape(variable);
            if (shape != null) {
                lines.add("| field | kind | what it is |\n|---|---|---|");
                shape.parts().forEach(part -> lines.add(row(variable, part)));
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private static @Nullable Shape<?> shape(Variable variable) {
        return switch (variable.type()) {
            case ValueType.Plain _ -> null;
            case ValueType.Thing(Shape<?> shape) -> shape;
            case ValueType.Things(Shape<?> shape) -> shape;
        };
    }

    private static String kind(ValueType type) {
        return switch (type) {
            case ValueType.Plain plain -> "A " + plain.words();
            case ValueType.Thing _ -> "A thing with fields";
            case ValueType.Things _ -> "A list of things with fields";
        };
    }

    private static String row(Variable variable, Part<?> part) {
        String words =
                part.words().isEmpty() ? "" : ": `" + String.join("`, `", part.words()) + "`";
        String name =
                variable.type() instanceof ValueType.Things
                        ? part.name()
                        : variable.name() + "." + part.name();
        return "| `%s` | %s | %s%s |".formatted(name, part.type().words(), part.help(), words);
    }
}
