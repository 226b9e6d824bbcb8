package org.planisphere.artifact.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.AmbiguousText;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Cidr;
import org.planisphere.model.Nearest;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;

/// Holds a tree against the table of what may stand where: what fits comes out as a value, what
/// does not as an observation.
public final class SchemaCheck {
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern FORMAT =
            Pattern.compile("(planisphere/[a-z]+)/v([1-9][0-9]{0,8})");

    private static final List<String> TRUTHS = List.of("true", "false");

    private final List<Observation> observations = new ArrayList<>();

    private SchemaCheck() {}

    /// What fits and what does not.
    public record Result(Value.Fields fields, List<Observation> observations) {
        public Result {
            observations = List.copyOf(observations);
        }
    }

    public static Result check(Mapping root, Kind.Fields kind, Place place) {
        SchemaCheck check = new SchemaCheck();
        Value.Fields fields = check.mapping(root, kind, place);
        check.observations.addAll(SecretScan.of(root, place));
        return new Result(fields, check.observations);
    }

    private @Nullable Value value(YamlNode node, Kind kind, Place place) {
        return switch (kind) {
            case Kind.Text text -> scalar(node, kind, place, it -> text(it, text, place));
            case Kind.Words words -> scalar(node, kind, place, it -> word(it, words, place));
            case Kind.Quantity number -> scalar(node, kind, place, it -> number(it, number, place));
            case Kind.Truth _ -> scalar(node, kind, place, it -> truth(it, place));
            case Kind.Span _ -> scalar(node, kind, place, it -> span(it, kind, place));
            case Kind.Date _ -> scalar(node, kind, place, it -> date(it, kind, place));
            case Kind.Block block -> scalar(node, kind, place, it -> block(it, block, place));
            case Kind.Listing listing -> list(node, listing, place);
            case Kind.Fields fields -> object(node, fields, place);
            case Kind.Entries entries -> entries(node, entries, place);
            case Kind.Shorthand shorthand -> shorthand(node, shorthand, place);
            case Kind.OneOrMany either ->
                    node instanceof Sequence
                            ? value(node, either.many(), place)
                            : value(node, either.one(), place);
            case Kind.Free _ -> null;
        };
    }

    private interface ScalarCheck {
        @Nullable Value of(Scalar scalar);
    }

    private @Nullable Value scalar(YamlNode node, Kind kind, Place place, ScalarCheck check) {
        return node instanceof Scalar scalar && !scalar.isNull()
                ? check.of(scalar)
                : wrong(node, kind, place);
    }

    private @Nullable Value text(Scalar scalar, Kind.Text kind, Place place) {
        if (kind.form() != null && !kind.form().matcher(scalar.text()).matches()) {
            return wrong(scalar, kind, place);
        }
        observeAmbiguous(scalar, place);
        return new Value.Text(scalar.text());
    }

    private void observeAmbiguous(Scalar scalar, Place place) {
        if (scalar.isPlain()) {
            AmbiguousText.readAs(scalar.text())
                    .map(as -> new Observation.Ambiguous(place, Quoted.of(scalar.text()), as))
                    .ifPresent(observations::add);
        }
    }

    private @Nullable Value word(Scalar scalar, Kind.Words kind, Place place) {
        String text = scalar.text();
        if (kind.words().contains(text)) {
            observeAmbiguous(scalar, place);
            return new Value.Text(text);
        }
        if (kind.truthToo() && TRUTHS.contains(text)) {
            return new Value.Truth(text.equals("true"));
        }
        observations.add(
                newer(text, kind, place)
                        .orElseGet(
                                () ->
                                        new Observation.NotAllowed(
                                                place,
                                                Quoted.of(text),
                                                kind.words(),
                                                Nearest.to(text, kind.words()))));
        return null;
    }

    /// The name of a format of ours, with a higher number than the one we know.
    private static Optional<Observation> newer(String text, Kind.Words kind, Place place) {
        Matcher written = FORMAT.matcher(text);
        Matcher known = FORMAT.matcher(kind.words().getLast());
        return written.matches() && known.matches() && written.group(1).equals(known.group(1))
                ? Optional.of(
                        new Observation.NewerFormat(
                                place,
                                Integer.parseInt(written.group(2)),
                                Integer.parseInt(known.group(2))))
                : Optional.empty();
    }

    private @Nullable Value number(Scalar scalar, Kind.Quantity kind, Place place) {
        if (!scalar.isPlain() || !PLAIN_NUMBER.matcher(scalar.text()).matches()) {
            return wrong(scalar, kind, place);
        }
        BigDecimal number = new BigDecimal(scalar.text());
        boolean fits =
                kind.holds(number.doubleValue())
                        && (!kind.whole() || number.stripTrailingZeros().scale() <= 0);
        return fits ? new Value.Quantity(number) : wrong(scalar, kind, place);
    }

    private @Nullable Value truth(Scalar scalar, Place place) {
        if (scalar.isPlain() && TRUTHS.contains(scalar.text())) {
            return new Value.Truth(scalar.text().equals("true"));
        }
        String meant =
                AmbiguousText.readAs(scalar.text())
                        .filter(as -> as.startsWith("the boolean "))
                        .map(as -> as.substring("the boolean ".length()))
                        .orElse(Nearest.to(scalar.text(), TRUTHS));
        observations.add(
                new Observation.NotAllowed(place, Quoted.of(scalar.text()), TRUTHS, meant));
        return null;
    }

    private @Nullable Value span(Scalar scalar, Kind kind, Place place) {
        return Durations.parse(scalar.text())
                .<Value>map(Value.Span::new)
                .orElseGet(() -> wrong(scalar, kind, place));
    }

    private @Nullable Value date(Scalar scalar, Kind kind, Place place) {
        return DATE.matcher(scalar.text()).matches()
                ? new Value.Text(scalar.text())
                : wrong(scalar, kind, place);
    }

    private @Nullable Value block(Scalar scalar, Kind.Block kind, Place place) {
        Optional<Cidr> cidr =
                Cidr.parse(scalar.text()).filter(it -> it.isIpv6() ? kind.ipv6() : kind.ipv4());
        return cidr.<Value>map(Value.Block::new).orElseGet(() -> wrong(scalar, kind, place));
    }

    private @Nullable Value list(YamlNode node, Kind.Listing kind, Place place) {
        if (node instanceof Scalar scalar && scalar.isNull()) {
            return null;
        }
        if (!(node instanceof Sequence sequence)) {
            return wrong(node, kind, place);
        }
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Value item = value(sequence.items().get(i), kind.item(), place.child(i));
            if (item != null) {
                items.add(item);
            }
        }
        return new Value.Items(items);
    }

    private @Nullable Value object(YamlNode node, Kind.Fields kind, Place place) {
        if (node instanceof Scalar scalar && scalar.isNull()) {
            kind.fields().stream()
                    .filter(Field::required)
                    .forEach(field -> observeMissing(field, place));
            return null;
        }
        return node instanceof Mapping mapping
                ? mapping(mapping, kind, place)
                : wrong(node, kind, place);
    }

    private void observeMissing(Field field, Place place) {
        List<String> allowed = field.kind() instanceof Kind.Words words ? words.words() : List.of();
        observations.add(new Observation.Missing(place, field.key(), allowed));
    }

    private Value.Fields mapping(Mapping mapping, Kind.Fields kind, Place place) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Place at = place.child(key);
            Optional<Field> field = kind.field(key);
            if (field.isEmpty()) {
                observeUnknown(key, kind.fields().stream().map(Field::key).toList(), at);
                continue;
            }
            Value value = value(entry.value(), field.get().kind(), at);
            if (value != null) {
                values.put(key, value);
            }
        }
        for (Field field : kind.fields()) {
            if (field.required() && mapping.entry(field.key()).isEmpty()) {
                observeMissing(field, place);
            }
        }
        return new Value.Fields(place, values);
    }

    private void observeUnknown(String key, List<String> known, Place place) {
        if (!key.startsWith("x-")) {
            observations.add(new Observation.UnknownKey(place, key, Nearest.to(key, known)));
        }
    }

    private @Nullable Value entries(YamlNode node, Kind.Entries kind, Place place) {
        if (node instanceof Scalar scalar && scalar.isNull()) {
            return null;
        }
        if (!(node instanceof Mapping mapping)) {
            return wrong(node, kind, place);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Place at = place.child(key);
            if (!kind.keys().isEmpty() && !kind.keys().contains(key)) {
                observeUnknown(key, kind.keys(), at);
                continue;
            }
            Value value = value(entry.value(), kind.value(), at);
            if (value != null) {
                values.put(key, value);
            }
        }
        return new Value.Fields(place, values);
    }

    private @Nullable Value shorthand(YamlNode node, Kind.Shorthand kind, Place place) {
        if (!(node instanceof Scalar)) {
            return object(node, kind.object(), place);
        }
        Kind of = kind.object().field(kind.key()).orElseThrow().kind();
        Value text = value(node, of, place);
        return text == null ? null : new Value.Fields(place, Map.of(kind.key(), text));
    }

    private @Nullable Value wrong(YamlNode node, Kind kind, Place place) {
        String found =
                switch (node) {
                    case Scalar scalar when scalar.isNull() -> "nothing";
                    case Scalar scalar -> "'%s'".formatted(Quoted.of(scalar.text()));
                    case Mapping _ -> "a mapping";
                    case Sequence _ -> "a list";
                };
        @Nullable String bare = bare(node, kind, place);
        observations.add(new Observation.WrongKind(place, found, kind.expected(), bare));
        return null;
    }

    /// The text of a quoted value that would fit without its quotes.
    private @Nullable String bare(YamlNode node, Kind kind, Place place) {
        boolean quoted =
                node instanceof Scalar scalar
                        && (scalar.style() == YamlNode.Style.SINGLE_QUOTED
                                || scalar.style() == YamlNode.Style.DOUBLE_QUOTED);
        if (!quoted) {
            return null;
        }
        String text = ((Scalar) node).text();
        int known = observations.size();
        Value value = value(new Scalar(text, YamlNode.Style.PLAIN, node.span()), kind, place);
        boolean fits = value != null && observations.size() == known;
        observations.subList(known, observations.size()).clear();
        return fits ? text : null;
    }
}
