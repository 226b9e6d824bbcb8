package org.planisphere.artifact.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Nearest;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;

/// Holds a tree against the table of what may stand where: what fits comes out as a value, what
/// does not as an observation.
public final class SchemaCheck {
    private final List<Observation> observations = new ArrayList<>();
    private final ScalarCheck scalars = new ScalarCheck(observations);

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
            case Kind.Text _,
                    Kind.Words _,
                    Kind.Quantity _,
                    Kind.Truth _,
                    Kind.Span _,
                    Kind.Date _,
                    Kind.Block _ ->
                    scalar(node, kind, place);
            case Kind.Listing listing -> list(node, listing, place);
            case Kind.Fields fields -> object(node, fields, place);
            case Kind.Entries entries -> entries(node, entries, place);
            case Kind.Shorthand shorthand -> shorthand(node, shorthand, place);
            case Kind.OneOrMany either ->
                    node instanceof Sequence
                            ? value(node, either.many(), place)
                            : value(node, either.one(), place);
            case Kind.WordOr either -> wordOr(node, either, place);
            case Kind.Named named -> value(node, named.kind().get(), place);
            case Kind.Free _ -> null;
        };
    }

    private @Nullable Value scalar(YamlNode node, Kind kind, Place place) {
        return node instanceof Scalar scalar && !scalar.isNull()
                ? scalars.value(scalar, kind, place)
                : wrong(node, kind, place);
    }

    private @Nullable Value list(YamlNode node, Kind.Listing kind, Place place) {
        if (isNull(node)) {
            return null;
        }
        if (!(node instanceof Sequence sequence)) {
            return wrong(node, kind, place);
        }
        int count = sequence.items().size();
        if (!kind.holds(count)) {
            return wrong("a list of " + count, kind, place);
        }
        List<Value> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Value item = value(sequence.items().get(i), kind.item(), place.child(i));
            if (item != null) {
                items.add(item);
            }
        }
        return new Value.Items(items);
    }

    private @Nullable Value object(YamlNode node, Kind.Fields kind, Place place) {
        if (isNull(node) && !kind.closed()) {
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
        Chosen chosen = Chosen.in(mapping, kind);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Place at = place.child(key);
            Optional<Field> field = chosen.field(key);
            if (field.isEmpty()) {
                observeStranger(key, chosen, kind.closed(), at);
                continue;
            }
            Value value =
                    kind.closed() && isNull(entry.value())
                            ? wrong(entry.value(), field.get().kind(), at)
                            : value(entry.value(), field.get().kind(), at);
            if (value != null) {
                values.put(key, value);
            }
        }
        for (Field field : chosen.fields()) {
            if (field.required() && mapping.entry(field.key()).isEmpty()) {
                observeMissing(field, place);
            }
        }
        if (!chosen.missing().isEmpty()) {
            observations.add(new Observation.Undecided(place, chosen.missing()));
        }
        return new Value.Fields(place, values);
    }

    private static boolean isNull(YamlNode node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    /// A key that may not stand where it does.
    private void observeStranger(String key, Chosen chosen, boolean closed, Place place) {
        String other = chosen.excluded().get(key);
        if (other != null) {
            observations.add(new Observation.Excluded(place, key, other));
        } else if (closed && !chosen.open().contains(key)) {
            List<String> known = chosen.keys();
            observations.add(new Observation.UnknownKey(place, key, Nearest.to(key, known), known));
        } else if (!closed) {
            observeUnknown(key, chosen.keys(), place);
        }
    }

    private void observeUnknown(String key, List<String> known, Place place) {
        if (!key.startsWith("x-")) {
            observations.add(new Observation.UnknownKey(place, key, Nearest.to(key, known)));
        }
    }

    private @Nullable Value entries(YamlNode node, Kind.Entries kind, Place place) {
        if (isNull(node)) {
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

    /// A word, if it is or nearly is one; else a value of the other kind.
    private @Nullable Value wordOr(YamlNode node, Kind.WordOr kind, Place place) {
        if (!(node instanceof Scalar scalar)) {
            return value(node, kind.other(), place);
        }
        List<String> words = kind.words().words();
        if (words.contains(scalar.text())) {
            return new Value.Text(scalar.text());
        }
        int known = observations.size();
        Value other = value(node, kind.other(), place);
        if (other != null) {
            return other;
        }
        observations.subList(known, observations.size()).clear();
        return Nearest.to(scalar.text(), words) == null
                ? wrong(node, kind, place)
                : scalars.value(scalar, kind.words(), place);
    }

    private @Nullable Value wrong(YamlNode node, Kind kind, Place place) {
        return switch (node) {
            case Scalar scalar when scalar.isNull() -> wrong("nothing", kind, place);
            case Scalar scalar -> scalars.wrong(scalar, kind, place);
            case Mapping _ -> wrong("a mapping", kind, place);
            case Sequence _ -> wrong("a list", kind, place);
        };
    }

    private @Nullable Value wrong(String found, Kind kind, Place place) {
        observations.add(new Observation.WrongKind(place, found, kind.expected()));
        return null;
    }
}
