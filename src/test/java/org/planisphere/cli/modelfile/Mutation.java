package org.planisphere.cli.modelfile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Changes one thing in a model file: a key renamed, dropped or added, a value out of its range or
/// of another type, a list longer or shorter.
final class Mutation {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> VALUES =
            List.of(
                    "-1",
                    "0",
                    "0.5",
                    "1",
                    "1.5",
                    "2",
                    "1001",
                    "200000",
                    "20000000",
                    "20000000000",
                    "true",
                    "null",
                    "[]",
                    "{}",
                    "[0.5]",
                    "[2, -1]",
                    "{mean: 3}",
                    "{rate: 2}",
                    "{zipf: 1}",
                    "soon",
                    "60s",
                    "0s",
                    "stream",
                    "mmc",
                    "none",
                    "constant");

    private static final List<String> KEYS =
            List.of("mean", "rate", "constant", "per_s", "batches", "horizon", "updates", "n", "k");

    private Mutation() {}

    static String of(String sample, SplittableRandom random) {
        JsonNode root = YAML.readTree(sample);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> change(object, random);
            case ArrayNode list -> change(list, random);
            case JsonNode other -> throw new IllegalStateException(other.toString());
        }
        return root.toString();
    }

    private static void change(ObjectNode object, SplittableRandom random) {
        List<String> keys = List.copyOf(object.propertyNames());
        String key = keys.isEmpty() ? "mean" : keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(7)) {
            case 0 -> object.set(key + "s", orNull(object.remove(key)));
            case 1 -> object.remove(key);
            case 2 -> object.set(KEYS.get(random.nextInt(KEYS.size())), value(random));
            case 3, 4 -> object.set(key, scaled(orNull(object.get(key)), random));
            default -> object.set(key, value(random));
        }
    }

    private static void change(ArrayNode list, SplittableRandom random) {
        if (list.isEmpty() || random.nextInt(3) == 0) {
            list.add(list.isEmpty() ? value(random) : list.get(random.nextInt(list.size())));
            return;
        }
        int at = random.nextInt(list.size());
        if (random.nextBoolean()) {
            list.remove(at);
        } else {
            list.set(at, random.nextBoolean() ? value(random) : scaled(list.get(at), random));
        }
    }

    /// Half or twice a number, which may still be in its range; anything else as it is.
    private static JsonNode scaled(JsonNode node, SplittableRandom random) {
        if (!node.isNumber()) {
            return node;
        }
        double scaled = node.asDouble() * (random.nextBoolean() ? 2 : 0.5);
        return scaled == Math.rint(scaled)
                ? NODES.numberNode((long) scaled)
                : NODES.numberNode(scaled);
    }

    private static JsonNode orNull(@Nullable JsonNode node) {
        return node == null ? NODES.nullNode() : node;
    }

    private static JsonNode value(SplittableRandom random) {
        return YAML.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }
}
