package org.planisphere.rules.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds, for the words of an error only, which thing a field was looked for in.
final class FieldOwner {
    private static final Pattern NAME_BEFORE = Pattern.compile("([a-z_]+)$");

    private FieldOwner() {}

    /// The thing that is named before a dot: a variable of ours, or an item of a list that a macro
    /// goes through; empty where it is anything else.
    ///
    /// @param dot offset of the dot
    static Optional<Shape<?>> of(String text, int dot) {
        Matcher name = NAME_BEFORE.matcher(text).region(0, Math.min(dot, text.length()));
        if (!name.find()) {
            return Optional.empty();
        }
        Optional<Shape<?>> item = item(text, name.group(1));
        return item.isPresent()
                ? item
                : Variables.find(name.group(1)).flatMap(it -> shape(it.type(), false));
    }

    private static Optional<Shape<?>> item(String text, String name) {
        Matcher macro =
                Pattern.compile(
                                "([a-z_]+)(?:\\.([a-z_]+))?\\.(?:all|exists|exists_one|map|filter)"
                                        + "\\(\\s*%s\\s*,".formatted(name))
                        .matcher(text);
        return macro.find() ? list(macro.group(1), macro.group(2)) : Optional.empty();
    }

    private static Optional<Shape<?>> list(String variable, @Nullable String field) {
        Optional<ValueType> type = Variables.find(variable).map(Variable::type);
        return field == null
                ? type.flatMap(it -> shape(it, true))
                : type.flatMap(it -> shape(it, false))
                        .flatMap(shape -> shape.part(field))
                        .flatMap(part -> shape(part.type(), true));
    }

    private static Optional<Shape<?>> shape(ValueType type, boolean item) {
        return switch (type) {
            case ValueType.Thing(Shape<?> shape) when !item -> Optional.of(shape);
            case ValueType.Things(Shape<?> shape) when item -> Optional.of(shape);
            case ValueType.Plain _, ValueType.Thing _, ValueType.Things _ -> Optional.empty();
        };
    }
}
