package org.planisphere.artifact.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The formats as JSON Schema (draft 2020-12), for editors: made from the table that the reader
/// checks with, so that an editor accepts what the reader accepts.
///
/// Unknown keys stay allowed, because the reader keeps them too.
public final class JsonSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DURATION = "^[0-9]{1,12}(\\.[0-9]{1,9})?(ms|s|m|h|d|w)?$";
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String IPV4 = "^([0-9]{1,3}\\.){3}[0-9]{1,3}/[0-9]{1,2}$";
    private static final String IPV6 = "^[0-9A-Fa-f:.]+/[0-9]{1,3}$";

    private JsonSchema() {}

    /// Of a Region Artifact.
    public static ObjectNode region() {
        return document(RegionSchema.FORMAT, "Region Artifact", RegionSchema.ARTIFACT, "artifact");
    }

    /// Of a plan file.
    public static ObjectNode plan() {
        return document(PlanSchema.FORMAT, "Plan", PlanSchema.PLAN, "plan");
    }

    /// Of a model file, whose reader has no table: a written schema that a test holds against it.
    public static ObjectNode model() {
        try (InputStream in = JsonSchema.class.getResourceAsStream("/schemas/model.schema.json")) {
            return (ObjectNode) new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static ObjectNode document(String format, String title, Kind.Fields root, String path) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", DRAFT);
        // An id has to be an absolute URI, or validators refuse the whole schema.
        schema.put("$id", "urn:" + format.replace('/', ':'));
        schema.put("title", title);
        schema.setAll(fields(root, path));
        return schema;
    }

    private static ObjectNode of(Kind kind, String path) {
        return switch (kind) {
            case Kind.Text text -> text(text);
            case Kind.Quantity quantity -> quantity(quantity);
            case Kind.Truth _ -> type("boolean");
            case Kind.Words words -> words(words);
            case Kind.Span _ -> anyOf(pattern(DURATION), type("number").put("minimum", 0));
            case Kind.Date _ -> pattern(DATE);
            case Kind.Block(boolean ipv4, boolean ipv6) ->
                    ipv4 && ipv6
                            ? anyOf(pattern(IPV4), pattern(IPV6))
                            : pattern(ipv4 ? IPV4 : IPV6);
            case Kind.Listing(Kind item) -> type("array").set("items", of(item, path));
            case Kind.Fields fields -> fields(fields, path);
            case Kind.Entries entries -> entries(entries, path);
            case Kind.Shorthand(String key, Kind.Fields object) ->
                    anyOf(of(object.field(key).orElseThrow().kind(), path), fields(object, path));
            case Kind.OneOrMany(Kind one, Kind.Listing many) ->
                    anyOf(of(one, path), of(many, path));
            case Kind.Free _ -> NODES.objectNode();
        };
    }

    private static ObjectNode fields(Kind.Fields fields, String path) {
        ObjectNode object = type("object");
        ArrayNode required = NODES.arrayNode();
        ObjectNode properties = NODES.objectNode();
        for (Field field : fields.fields()) {
            String below =
                    field.kind().equals(RegionSchema.ARTIFACT)
                            ? SchemaHelp.ARTIFACT
                            : path + "." + field.key();
            ObjectNode property = NODES.objectNode();
            SchemaHelp.of(path + "." + field.key())
                    .ifPresent(help -> property.put("description", help));
            property.setAll(of(field.kind(), below));
            properties.set(field.key(), property);
            if (field.required()) {
                required.add(field.key());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.set("properties", properties);
    }

    private static ObjectNode entries(Kind.Entries entries, String path) {
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
        put(number, "maximum", quantity.max());
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
        ObjectNode any = NODES.objectNode();
        any.putArray("anyOf").addAll(List.of(kinds));
        return any;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
