package org.planisphere.artifact.reality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;
import tools.jackson.databind.JsonNode;

/// The resource types of Terraform that mean something to a plan, from the table beside this class.
final class TerraformTypes {
    private static final String FILE = "terraform-types.txt";
    private static final String NAME = "name";
    private static final Map<String, Type> BY_NAME = read();

    private TerraformTypes() {}

    /// @param name paths of the attribute that people call it by; empty for none
    private record Type(ResourceKind kind, String name, Map<Fact, String> facts) {}

    /// A resource of a known type; empty where the type says nothing to a plan.
    ///
    /// @param values its attributes
    /// @param configured region of its provider, where that is known
    static Optional<RealResource> resource(
            String type, String address, JsonNode values, @Nullable RegionId configured) {
        return Optional.ofNullable(BY_NAME.get(type))
                .map(
                        known -> {
                            Map<Fact, String> facts = new EnumMap<>(Fact.class);
                            known.facts()
                                    .forEach(
                                            (fact, paths) ->
                                                    first(values, paths)
                                                            .ifPresent(it -> facts.put(fact, it)));
                            RegionId region = RealRegion.of(type, values).orElse(configured);
                            return new RealResource(
                                    known.kind(),
                                    region,
                                    address,
                                    first(values, known.name()).orElse(address),
                                    facts);
                        });
    }

    private static Optional<String> first(JsonNode values, String paths) {
        return Arrays.stream(paths.split("\\|", -1))
                .map(path -> path.startsWith("!") ? path.substring(1) : text(values, path))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String text(JsonNode values, String path) {
        JsonNode at = values;
        for (String step : path.split("[.\\[]", -1)) {
            at = step.equals("0]") ? at.path(0) : at.path(step);
        }
        return at.isValueNode() && !at.isNull() && !at.asString("").isBlank()
                ? at.asString("")
                : null;
    }

    private static Map<String, Type> read() {
        Map<String, Type> types = new HashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ", -1);
                types.put(words[0], type(words));
            }
        }
        return Map.copyOf(types);
    }

    private static Type type(String[] words) {
        Map<Fact, String> facts = new LinkedHashMap<>();
        String name = "";
        for (int i = 2; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String key = words[i].substring(0, equals);
            String path = words[i].substring(equals + 1);
            if (key.equals(NAME)) {
                name = path;
            } else {
                facts.put(Fact.valueOf(key.toUpperCase(Locale.ROOT)), path);
            }
        }
        return new Type(ResourceKind.valueOf(words[1].toUpperCase(Locale.ROOT)), name, facts);
    }

    private static String[] lines() {
        try (InputStream bytes = TerraformTypes.class.getResourceAsStream(FILE)) {
            return new String(
                            Objects.requireNonNull(bytes, FILE).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .split("\n", -1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
