package org.planisphere.rules.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.YamlName;

/// One field that an expression can ask of a thing.
///
/// @param key where its value stands below the thing, such as `vpc_cidr`; null where it is derived
/// @param type what an expression may do with it
/// @param words the only texts it can hold; empty where any will do
/// @param help what it is, with its unit
/// @param value null where the plan does not say
record Part<T>(
        String name,
        @Nullable String key,
        ValueType type,
        List<String> words,
        String help,
        Function<T, @Nullable Object> value) {
    Part {
        words = List.copyOf(words);
    }

    static <T> Part<T> text(String name, String help, Function<T, @Nullable String> value) {
        return new Part<>(name, name, ValueType.TEXT, List.of(), help, value::apply);
    }

    static <T> Part<T> whole(String name, String help, Function<T, @Nullable Integer> value) {
        return new Part<>(
                name,
                name,
                ValueType.WHOLE,
                List.of(),
                help,
                thing -> {
                    Integer number = value.apply(thing);
                    return number == null ? null : (Long) number.longValue();
                });
    }

    static <T> Part<T> number(String name, String help, Function<T, @Nullable Double> value) {
        return new Part<>(name, name, ValueType.NUMBER, List.of(), help, value::apply);
    }

    static <T> Part<T> truth(String name, String help, Function<T, @Nullable Boolean> value) {
        return new Part<>(name, name, ValueType.TRUTH, List.of(), help, value::apply);
    }

    static <T> Part<T> texts(String name, String help, Function<T, List<String>> value) {
        return new Part<>(name, name, ValueType.TEXTS, List.of(), help, value::apply);
    }

    static <T, E extends Enum<E> & YamlName> Part<T> word(
            String name, Class<E> words, String help, Function<T, @Nullable E> value) {
        return new Part<>(
                name,
                name,
                ValueType.TEXT,
                Arrays.stream(words.getEnumConstants()).map(YamlName::yaml).toList(),
                help,
                thing -> {
                    E word = value.apply(thing);
                    return word == null ? null : word.yaml();
                });
    }

    static <T, U> Part<T> things(
            String name, String help, Shape<U> shape, Function<T, List<U>> value) {
        return new Part<>(
                name,
                name,
                new ValueType.Things(shape),
                List.of(),
                help,
                thing -> value.apply(thing).stream().map(shape::values).toList());
    }

    /// The same field, written under another key, or null where nothing of that name is written.
    static <T> Part<T> under(@Nullable String key, Part<T> part) {
        return new Part<>(part.name(), key, part.type(), part.words(), part.help(), part.value());
    }

    /// Where the value stands, in a thing at a place.
    Place in(Place thing) {
        return key == null ? thing : thing.at("/" + key);
    }
}
