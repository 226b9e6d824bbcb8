package org.planisphere.cli.modelfile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.ModelSchema;
import org.planisphere.artifact.schema.SchemaCheck;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.artifact.yaml.YamlNode.Span;
import org.planisphere.model.Place;

/// The values of one mapping of a model file, each of which fits the table of the format.
final class ModelMapping {
    /// How messages of the simulation start: `quantiles`, or `entry 2 of quantiles`.
    private static final Pattern PARAMETER = Pattern.compile("(?:entry (\\d{1,9}) of )?(\\w+)");

    private static final Pattern THIS_IS = Pattern.compile("; this is .*");

    private final ModelText text;
    private final Value.Fields values;

    private ModelMapping(ModelText text, Value.Fields values) {
        this.text = text;
        this.values = values;
    }

    /// Holds a whole file against the table.
    static ModelMapping of(String file, YamlDocument document) throws ModelFileException {
        ModelText text = new ModelText(file, document);
        SchemaCheck.Result result =
                SchemaCheck.check(document.root(), ModelSchema.MODEL, new Place(file, ""));
        Optional<ModelFileException> refusal = FormatRefusal.first(text, result.observations());
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return new ModelMapping(text, result.fields());
    }

    boolean has(String key) {
        return values.has(key);
    }

    /// The first of the keys that is there.
    String oneOf(String... keys) {
        for (String key : keys) {
            if (has(key)) {
                return key;
            }
        }
        throw new IllegalStateException("the table lets none of these keys be missing");
    }

    double number(String key) {
        return present(values.number(key));
    }

    double number(String key, double absent) {
        return values.number(key, absent);
    }

    @Nullable Double numberOrNull(String key) {
        return values.number(key);
    }

    long whole(String key) {
        return present(values.longer(key));
    }

    long whole(String key, long absent) {
        return has(key) ? whole(key) : absent;
    }

    int count(String key) {
        return present(values.whole(key));
    }

    int count(String key, int absent) {
        return has(key) ? count(key) : absent;
    }

    boolean flag(String key, boolean absent) {
        return values.truth(key, absent);
    }

    String word(String key) {
        return present(values.text(key));
    }

    String word(String key, String absent) {
        return has(key) ? word(key) : absent;
    }

    /// The word under a key that may also hold something else.
    Optional<String> wordIfAny(String key) {
        return Optional.ofNullable(values.text(key));
    }

    /// A length of time in nanoseconds.
    long nanos(String key) {
        return present(values.span(key)).toNanos();
    }

    /// The numbers of a list; one number alone counts as a list of one.
    List<Double> numbers(String key) {
        Double one = values.number(key);
        return one == null
                ? values.items(key).stream()
                        .map(item -> ((Value.Quantity) item).number().doubleValue())
                        .toList()
                : List.of(one);
    }

    List<Double> numbers(String key, List<Double> absent) {
        return has(key) ? numbers(key) : absent;
    }

    ModelMapping mapping(String key) {
        return mappingIfAny(key).orElseThrow();
    }

    Optional<ModelMapping> mappingIfAny(String key) {
        return values.fields(key).map(this::inner);
    }

    /// The mappings of a list; none where the key is absent.
    List<ModelMapping> mappings(String key) {
        return values.objects(key).stream().map(this::inner).toList();
    }

    private ModelMapping inner(Value.Fields fields) {
        return new ModelMapping(text, fields);
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "the table lets this key be missing");
    }

    /// Something that a constructor of the simulation checks, such as how two values go together;
    /// its refusal gets the place of the parameter that its message starts with.
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
        YamlNode node = named.lookingAt() ? find(named.group(2)).orElse(null) : null;
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
        return refused(
                node == null ? text.key(values.place()) : node.span(),
                said,
                "Use a value that fits.");
    }

    /// Where the value of a key stands, here or further in; the whole mapping where it is absent.
    Span place(String key) {
        return find(key).map(YamlNode::span).orElseGet(() -> text.key(values.place()));
    }

    private Optional<YamlNode> find(String key) {
        return text.node(values.place()).flatMap(node -> find(node, key));
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

    ModelFileException refused(Span place, String problem, String advice) {
        return text.refused(place, problem, advice);
    }
}
