package org.planisphere.artifact.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;

/// The keys that may stand in one mapping, once what is written there has decided.
///
/// @param fields those that may
/// @param excluded keys of other outcomes, each with the key that decided against it
/// @param open keys that may be right as soon as something decides
/// @param missing keys of which one must be there and none is
record Chosen(
        List<Field> fields, Map<String, String> excluded, List<String> open, List<String> missing) {
    static Chosen in(Mapping mapping, Kind.Fields kind) {
        return switch (kind.choice()) {
            case null -> new Chosen(kind.fields(), Map.of(), List.of(), List.of());
            case Choice.ByWord by ->
                    word(mapping, by)
                            .map(way -> in(mapping, way).behind(kind.fields()))
                            .orElseGet(() -> undecided(kind, List.of()));
            case Choice.ByKey by ->
                    decider(mapping, by)
                            .map(key -> decided(mapping, by, key).behind(kind.fields()))
                            .orElseGet(
                                    () -> undecided(kind, by.needed() ? by.deciders() : List.of()));
        };
    }

    private static Optional<Kind.Fields> word(Mapping mapping, Choice.ByWord by) {
        return mapping.get(by.key())
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .flatMap(word -> by.ways().stream().filter(it -> it.word().equals(word)).findAny())
                .map(Choice.Way::keys);
    }

    private static Optional<String> decider(Mapping mapping, Choice.ByKey by) {
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(by.deciders()::contains)
                .findFirst();
    }

    private static Chosen decided(Mapping mapping, Choice.ByKey by, String decider) {
        Kind.Fields mine =
                by.outcomes()
                        .filter(way -> Choice.ByKey.decider(way).equals(decider))
                        .findFirst()
                        .orElseThrow();
        Chosen chosen = in(mapping, mine);
        Map<String, String> excluded = new HashMap<>(chosen.excluded);
        by.outcomes()
                .filter(way -> !way.equals(mine))
                .flatMap(Kind.Fields::everyField)
                .forEach(field -> excluded.putIfAbsent(field.key(), decider));
        return new Chosen(chosen.fields, Map.copyOf(excluded), chosen.open, chosen.missing);
    }

    private static Chosen undecided(Kind.Fields kind, List<String> missing) {
        List<String> open = kind.everyField().map(Field::key).distinct().toList();
        return new Chosen(kind.fields(), Map.of(), open, missing);
    }

    private Chosen behind(List<Field> always) {
        return new Chosen(
                Stream.concat(always.stream(), fields.stream()).toList(), excluded, open, missing);
    }

    Optional<Field> field(String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// All keys that are or may be right.
    List<String> keys() {
        return Stream.concat(fields.stream().map(Field::key), open.stream()).distinct().toList();
    }
}
