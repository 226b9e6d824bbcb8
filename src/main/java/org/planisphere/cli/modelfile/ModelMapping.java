package org.planisphere.cli.modelfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Durations;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Span;
import org.planisphere.model.Nearest;

/// The keys of one mapping of a model file, read one by one; a key that nobody asked for is refused
/// at the end, because a misspelt parameter would give a wrong figure in silence.
final class ModelMapping {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

    /// How messages of the simulation start: `quantiles`, or `entry 2 of quantiles`.
    private static final Pattern PARAMETER = Pattern.compile("(?:entry (\\d{1,9}) of )?(\\w+)");

    private static final Pattern THIS_IS = Pattern.compile("; this is .*");

    private final String file;
    private final Mapping mapping;
    private final Span at;
    private final Set<String> asked = new LinkedHashSet<>();

    /// @param at where to point for what is missing: the key that holds the mapping
    ModelMapping(String file, Mapping mapping, Span at) {
        this.file = file;
        this.mapping = mapping;
        this.at = at;
    }

    boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /// The first of the keys that is there; empty where none is.
    Optional<String> firstOf(List<String> keys) {
        asked.addAll(keys);
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(keys::contains)
                .findFirst();
    }

    /// As `firstOf`, where the keys exclude each other.
    Optional<String> oneOf(List<String> keys) throws ModelFileException {
        Optional<String> first = firstOf(keys);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (keys.contains(key) && !key.equals(first.orElse(key))) {
                throw refused(
                        entry.key().span(),
                        "%s and %s exclude each other".formatted(first.orElseThrow(), key),
                        "Keep one of them.");
            }
        }
        return first;
    }

    double number(String key) throws ModelFileException {
        return number(scalar(key), key);
    }

    double number(String key, double absent) throws ModelFileException {
        asked.add(key);
        return has(key) ? number(key) : absent;
    }

    @Nullable Double numberOrNull(String key) throws ModelFileException {
        asked.add(key);
        return has(key) ? number(key) : null;
    }

    long whole(String key) throws ModelFileException {
        double value = number(key);
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
            throw refused(
                    scalar(key).span(),
                    "%s must be a whole number; this is %s"
                            .formatted(key, Quoted.of(scalar(key).text())),
                    "Write it without decimals.");
        }
        return (long) value;
    }

    long whole(String key, long absent) throws ModelFileException {
        asked.add(key);
        return has(key) ? whole(key) : absent;
    }

    /// As `whole`, for what is counted in thousands at most.
    int count(String key, int absent) throws ModelFileException {
        return Math.toIntExact(
                Math.clamp(whole(key, absent), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    int count(String key) throws ModelFileException {
        return Math.toIntExact(Math.clamp(whole(key), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    boolean flag(String key, boolean absent) throws ModelFileException {
        asked.add(key);
        return has(key) ? word(key, List.of("true", "false")).equals("true") : absent;
    }

    String word(String key, List<String> allowed) throws ModelFileException {
        Scalar scalar = scalar(key);
        if (!allowed.contains(scalar.text())) {
            throw refused(
                    scalar.span(),
                    "%s must be one of %s; this is %s"
                            .formatted(key, String.join(", ", allowed), Quoted.of(scalar.text())),
                    advice(scalar.text(), allowed, "Use one of them."));
        }
        return scalar.text();
    }

    String word(String key, List<String> allowed, String absent) throws ModelFileException {
        asked.add(key);
        return has(key) ? word(key, allowed) : absent;
    }

    /// A length of time in nanoseconds; a bare number means seconds.
    long nanos(String key) throws ModelFileException {
        Scalar scalar = scalar(key);
        return Durations.parse(scalar.text())
                .orElseThrow(
                        () ->
                                refused(
                                        scalar.span(),
                                        "%s must be a length of time such as 60s, 15m or 24h; this is %s"
                                                .formatted(key, Quoted.of(scalar.text())),
                                        "Write a number with its unit."))
                .toNanos();
    }

    long nanos(String key, long absent) throws ModelFileException {
        asked.add(key);
        return has(key) ? nanos(key) : absent;
    }

    /// The text of a scalar; empty where the key is absent or holds something else.
    Optional<String> text(String key) {
        asked.add(key);
        return mapping.get(key)
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text());
    }

    List<Double> numbers(String key) throws ModelFileException {
        List<Double> numbers = new ArrayList<>();
        for (YamlNode item : sequence(key).items()) {
            if (!(item instanceof Scalar scalar)) {
                throw refused(
                        item.span(), "%s must hold numbers".formatted(key), "Write a number.");
            }
            numbers.add(number(scalar, key));
        }
        return numbers;
    }

    List<Double> numbers(String key, List<Double> absent) throws ModelFileException {
        asked.add(key);
        return has(key) ? numbers(key) : absent;
    }

    ModelMapping mapping(String key) throws ModelFileException {
        Entry entry = entry(key);
        if (entry.value() instanceof Mapping inner) {
            return new ModelMapping(file, inner, entry.key().span());
        }
        throw refused(
                entry.value().span(),
                "%s must be keys with values".formatted(key),
                "Write them in braces or on lines below it.");
    }

    Optional<ModelMapping> mappingIfAny(String key) throws ModelFileException {
        asked.add(key);
        return has(key) ? Optional.of(mapping(key)) : Optional.empty();
    }

    /// The mappings of a list; none where the key is absent.
    List<ModelMapping> mappings(String key) throws ModelFileException {
        asked.add(key);
        List<ModelMapping> mappings = new ArrayList<>();
        if (has(key)) {
            for (YamlNode item : sequence(key).items()) {
                if (!(item instanceof Mapping inner)) {
                    throw refused(
                            item.span(),
                            "each entry of %s must be keys with values".formatted(key),
                            "Write it in braces.");
                }
                mappings.add(new ModelMapping(file, inner, item.span()));
            }
        }
        return mappings;
    }

    /// The value of a key, whatever it is.
    YamlNode node(String key) throws ModelFileException {
        return entry(key).value();
    }

    /// Something that a constructor of the simulation checks; its refusal gets the place of the
    /// parameter that its message starts with.
    <T> T checked(Made<T> made) throws ModelFileException {
        try {
            return made.make();
        } catch (IllegalArgumentException refusal) {
            throw refused(refusal);
        }
    }

    /// Points at the parameter that the message starts with, and quotes it as it is written.
    private ModelFileException refused(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        Matcher named = PARAMETER.matcher(message);
        YamlNode node = named.lookingAt() ? find(mapping, named.group(2)).orElse(null) : null;
        if (node instanceof Sequence list && named.group(1) != null) {
            node = list.items().get(Integer.parseInt(named.group(1)) - 1);
        }
        String said =
                node instanceof Scalar scalar
                        ? THIS_IS.matcher(message)
                                .replaceFirst(
                                        "; this is "
                                                + Matcher.quoteReplacement(
                                                        Quoted.of(scalar.text())))
                        : message;
        return refused(node == null ? at : node.span(), said, "Use a value that fits.");
    }

    /// Where the value of a key stands, here or further in; the whole mapping where it is absent.
    Span place(String key) {
        return find(mapping, key).map(YamlNode::span).orElse(at);
    }

    private static Optional<YamlNode> find(YamlNode in, String key) {
        return switch (in) {
            case Scalar _ -> Optional.empty();
            case Mapping inner ->
                    inner.get(key)
                            .or(
                                    () ->
                                            inner.entries().stream()
                                                    .flatMap(e -> find(e.value(), key).stream())
                                                    .findFirst());
            case Sequence list ->
                    list.items().stream().flatMap(item -> find(item, key).stream()).findFirst();
        };
    }

    /// Makes a part of a model from what was read.
    @FunctionalInterface
    interface Made<T> {
        T make() throws ModelFileException;
    }

    /// Refuses the first key that nobody asked for.
    void end() throws ModelFileException {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                throw refused(
                        entry.key().span(),
                        "unknown key '%s'".formatted(Quoted.of(key)),
                        advice(
                                key,
                                List.copyOf(asked),
                                "The keys here are %s.".formatted(String.join(", ", asked))));
            }
        }
    }

    ModelFileException refused(Span place, String problem, String advice) {
        return new ModelFileException(file, place, problem, advice);
    }

    ModelFileException refused(String problem, String advice) {
        return refused(at, problem, advice);
    }

    private double number(Scalar scalar, String key) throws ModelFileException {
        if (!scalar.isPlain() || !NUMBER.matcher(scalar.text()).matches()) {
            throw refused(
                    scalar.span(),
                    "%s must be a number; this is %s".formatted(key, Quoted.of(scalar.text())),
                    "Write a plain number such as 0.5 or 200.");
        }
        double value = new BigDecimal(scalar.text()).doubleValue();
        if (!Double.isFinite(value)) {
            throw refused(
                    scalar.span(),
                    "%s is too large: %s".formatted(key, Quoted.of(scalar.text())),
                    "Write a smaller number.");
        }
        return value;
    }

    private Scalar scalar(String key) throws ModelFileException {
        YamlNode value = entry(key).value();
        if (value instanceof Scalar scalar && !scalar.text().isEmpty()) {
            return scalar;
        }
        throw refused(
                value.span(), "%s must be one value".formatted(key), "Write it behind the colon.");
    }

    private Sequence sequence(String key) throws ModelFileException {
        YamlNode value = entry(key).value();
        if (value instanceof Sequence sequence) {
            return sequence;
        }
        throw refused(value.span(), "%s must be a list".formatted(key), "Write it in brackets.");
    }

    private Entry entry(String key) throws ModelFileException {
        asked.add(key);
        Optional<Entry> found = mapping.entry(key);
        return found.isPresent() ? found.get() : missing(key);
    }

    /// Blames a misspelt key before it blames the key that is therefore missing.
    private Entry missing(String key) throws ModelFileException {
        for (Entry entry : mapping.entries()) {
            String typed = entry.key().text();
            if (!asked.contains(typed) && key.equals(Nearest.to(typed, List.of(key)))) {
                throw refused(
                        entry.key().span(),
                        "unknown key '%s'".formatted(Quoted.of(typed)),
                        "Did you mean %s?".formatted(key));
            }
        }
        throw refused("%s is missing".formatted(key), "Add %s.".formatted(key));
    }

    private static String advice(String typed, List<String> words, String otherwise) {
        String near = Nearest.to(typed, words);
        return near == null ? otherwise : "Did you mean %s?".formatted(near);
    }
}
