package org.planisphere.artifact.schema;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Cidr;
import org.planisphere.model.Place;
import org.planisphere.model.YamlName;

/// A value that the schema has accepted; what it refused is absent.
public sealed interface Value {
    record Text(String text) implements Value {}

    record Quantity(BigDecimal number) implements Value {}

    record Truth(boolean truth) implements Value {}

    record Span(Duration duration) implements Value {}

    record Block(Cidr cidr) implements Value {}

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Keys with values; each look-up gives nothing where the key is absent or was refused.
    ///
    /// @param place where they stand
    record Fields(Place place, Map<String, Value> values) implements Value {
        public Fields {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public boolean has(String key) {
            return values.containsKey(key);
        }

        public @Nullable String text(String key) {
            return values.get(key) instanceof Text(String text) ? text : null;
        }

        public @Nullable Double number(String key) {
            return values.get(key) instanceof Quantity(BigDecimal number)
                    ? (Double) number.doubleValue()
                    : null;
        }

        public double number(String key, double otherwise) {
            return Objects.requireNonNullElse(number(key), otherwise);
        }

        public @Nullable BigDecimal exact(String key) {
            return values.get(key) instanceof Quantity(BigDecimal number) ? number : null;
        }

        public @Nullable Integer whole(String key) {
            return values.get(key) instanceof Quantity(BigDecimal number)
                    ? (Integer) number.intValue()
                    : null;
        }

        public @Nullable Long longer(String key) {
            return values.get(key) instanceof Quantity(BigDecimal number)
                    ? (Long) number.longValue()
                    : null;
        }

        public @Nullable Boolean truth(String key) {
            return values.get(key) instanceof Truth(boolean truth) ? (Boolean) truth : null;
        }

        public boolean truth(String key, boolean otherwise) {
            return Objects.requireNonNullElse(truth(key), otherwise);
        }

        public @Nullable Duration span(String key) {
            return values.get(key) instanceof Span(Duration duration) ? duration : null;
        }

        public @Nullable Cidr block(String key) {
            return values.get(key) instanceof Block(Cidr cidr) ? cidr : null;
        }

        /// The constant of an enum by its word.
        public <E extends Enum<E> & YamlName> @Nullable E word(String key, Class<E> type) {
            return word(values.get(key), type).orElse(null);
        }

        private static <E extends Enum<E> & YamlName> Optional<E> word(
                @Nullable Value value, Class<E> type) {
            return value instanceof Text(String text)
                    ? Arrays.stream(type.getEnumConstants())
                            .filter(constant -> constant.yaml().equals(text))
                            .findFirst()
                    : Optional.empty();
        }

        /// The constants that a list of words names.
        public <E extends Enum<E> & YamlName> List<E> words(String key, Class<E> type) {
            return items(key).stream().flatMap(item -> word(item, type).stream()).toList();
        }

        /// The object under a key.
        public Optional<Fields> fields(String key) {
            return values.get(key) instanceof Fields fields
                    ? Optional.of(fields)
                    : Optional.empty();
        }

        /// The objects of a list, or of a mapping in its order.
        public List<Fields> objects(String key) {
            return items(key).stream()
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .toList();
        }

        /// The texts of a list; one text alone counts as a list of one.
        public List<String> texts(String key) {
            return values.get(key) instanceof Text(String text)
                    ? List.of(text)
                    : items(key).stream()
                            .flatMap(
                                    item ->
                                            item instanceof Text(String text)
                                                    ? java.util.stream.Stream.of(text)
                                                    : java.util.stream.Stream.empty())
                            .toList();
        }

        public List<Cidr> blocks(String key) {
            return items(key).stream()
                    .filter(Block.class::isInstance)
                    .map(item -> ((Block) item).cidr())
                    .toList();
        }

        public List<Value> items(String key) {
            return values.get(key) instanceof Items(List<Value> items) ? items : List.of();
        }
    }
}
