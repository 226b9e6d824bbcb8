package org.planisphere.artifact.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a table of a format as the body of one JSON Schema.
final class SchemaWriter {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DURATION = "[0-9]{1,12}(\\.[0-9]{1,9})?(ms|s|m|h|d|w)?$";

    /// What a clock of nanoseconds counts.
    private static final long MOST_SECONDS = Long.MAX_VALUE / 1_000_000_000;

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String IPV4 = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}$";
    private static final String IPV6 = "^[0-9A-Fa-f:.]+/[0-9]{1,3}$";

    private final Map<String, ObjectNode> named = new LinkedHashMap<>();

    /// A key and where its help stands.
    private record Placed(Field field, String path) {}

    /// What `$ref` points at: the kinds with a name; empty where there are none.
    Optional<ObjectNode> named() {
        return named.isEmpty() ? Optional.empty() : Optional.of(NODES.objectNode().setAll(named));
    }

    ObjectNode fields(Kind.Fields fields, String path) {
        return fields(List.of(), fields, path);
    }

    /// An object of some keys, and those of every outcome of what decides.
    private ObjectNode fields(List<Placed> before, Kind.Fields fields, String path) {
        List<Placed> all =
                Stream.concat(
                                before.stream(),
                                fields.fields().stream()
                                        .map(it -> new Placed(it, path + "." + it.key())))
                        .toList();
        return switch (fields.choice()) {
            case null -> object(all, fields.closed());
            case Choice.ByKey(List<Kind.Fields> ways) ->
                    anyOf(ways.stream().map(way -> fields(all, way, path)).toList());
            case Choice.ByWord(String key, List<Choice.Way> ways) -> {
                ObjectNode object = object(all, false);
                ArrayNode branches = object.putArray("allOf");
                for (Choice.Way way : ways) {
                    ObjectNode branch = branches.addObject();
                    ObjectNode condition = branch.putObject("if");
                    condition.putArray("required").add(key);
                    condition.putObject("properties").putObject(key).put("const", way.word());
                    branch.set("then", fields(all, way.keys(), path + "." + way.word()));
                }
                yield object;
            }
        };
    }

    private ObjectNode of(Kind kind, String path) {
        return switch (kind) {
            case Kind.Text text -> text(text);
            case Kind.Quantity quantity -> quantity(quantity);
            case Kind.Truth _ -> type("boolean");
            case Kind.Words words -> words(words);
            case Kind.Span(boolean aboveZero) -> span(aboveZero);
            case Kind.Date _ -> pattern(DATE);
            case Kind.Block(boolean ipv4, boolean ipv6) ->
                    ipv4 && ipv6
                            ? anyOf(pattern(IPV4), pattern(IPV6))
                            : pattern(ipv4 ? IPV4 : IPV6);
            case Kind.Listing list -> list(of(list.item(), path), list);
            case Kind.Fields fields -> fields(fields, path);
            case Kind.Entries entries -> entries(entries, path);
            case Kind.Shorthand(String key, Kind.Fields object) ->
                    anyOf(of(object.field(key).orElseThrow().kind(), path), fields(object, path));
            case Kind.OneOrMany(Kind one, Kind.Listing many) ->
                    anyOf(of(one, path), of(many, path));
            case Kind.WordOr(Kind.Words words, Kind other) -> anyOf(words(words), of(other, path));
            case Kind.Named named -> reference(named);
            case Kind.Free _ -> NODES.objectNode();
        };
    }

    private ObjectNode object(List<Placed> keys, boolean closed) {
        ObjectNode object = type("object");
        ArrayNode required = NODES.arrayNode();
        ObjectNode properties = NODES.objectNode();
        for (Placed placed : keys) {
            Field field = placed.field();
            String below =
                    field.kind().equals(RegionSchema.ARTIFACT)
                            ? SchemaHelp.ARTIFACT
                            : placed.path();
            ObjectNode property = NODES.objectNode();
            SchemaHelp.of(placed.path()).ifPresent(help -> property.put("description", help));
            property.setAll(of(field.kind(), below));
            properties.set(field.key(), property);
            if (field.required()) {
                required.add(field.key());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        object.set("properties", properties);
        return closed ? object.put("additionalProperties", false) : object;
    }

    private ObjectNode reference(Kind.Named kind) {
        if (!named.containsKey(kind.name())) {
            ObjectNode written = NODES.objectNode();
            // Known before it is written, because it may stand inside itself.
            named.put(kind.name(), written);
            written.setAll(of(kind.kind().get(), kind.help()));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + kind.name());
    }

    private static ObjectNode list(ObjectNode items, Kind.Listing kind) {
        ObjectNode list = type("array");
        if (kind.least() > 0) {
            list.put("minItems", kind.least());
        }
        if (kind.most() < Integer.MAX_VALUE) {
            list.put("maxItems", kind.most());
        }
        return list.set("items", items);
    }

    private ObjectNode entries(Kind.Entries entries, String path) {
        ObjectNode object = type("object");
        if (!entries.keys().isEmpty()) {
            object.set("propertyNames", NODES.objectNode().set("enum", array(entries.keys())));
        }
        return object.set("additionalProperties", of(entries.value(), path));
    }

    /// Free text may look like a number or a truth value; the reader keeps it as it is typed.
    private static ObjectNode text(Kind.Text text) {
        if (text.form() != null) {
            return pattern("^(?:" + text.form().pattern() + ")$");
        }
        ObjectNode any = NODES.objectNode();
        return any.set("type", array(List.of("string", "number", "boolean")));
    }

    private static ObjectNode quantity(Kind.Quantity quantity) {
        ObjectNode number = type(quantity.whole() ? "integer" : "number");
        put(number, quantity.aboveMin() ? "exclusiveMinimum" : "minimum", quantity.min());
        if (quantity.max() < Double.MAX_VALUE) {
            put(number, "maximum", quantity.max());
        }
        return number;
    }

    /// Whole bounds without a fraction, as a person would write them.
    private static void put(ObjectNode number, String bound, double value) {
        if (value == Math.rint(value)) {
            number.put(bound, (long) value);
        } else {
            number.put(bound, value);
        }
    }

    private static ObjectNode span(boolean aboveZero) {
        return anyOf(
                pattern((aboveZero ? "^(?=.*[1-9])" : "^") + DURATION),
                type("number")
                        .put(aboveZero ? "exclusiveMinimum" : "minimum", 0)
                        .put("maximum", MOST_SECONDS));
    }

    private static ObjectNode words(Kind.Words words) {
        ArrayNode values = array(words.words());
        if (words.truthToo()) {
            values.add(true).add(false);
        }
        ObjectNode one = NODES.objectNode();
        return one.set("enum", values);
    }

    private static ObjectNode pattern(String pattern) {
        return type("string").put("pattern", pattern);
    }

    private static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ObjectNode anyOf(ObjectNode... kinds) {
        return anyOf(List.of(kinds));
    }

    private static ObjectNode anyOf(List<ObjectNode> kinds) {
        ObjectNode any = NODES.objectNode();
        any.putArray("anyOf").addAll(kinds);
        return any;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
