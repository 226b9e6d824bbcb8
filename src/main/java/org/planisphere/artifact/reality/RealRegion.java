package org.planisphere.artifact.reality;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.model.RegionId;
import tools.jackson.databind.JsonNode;

/// Finds out in which region a resource is: its own word, or else its ARN or its zone.
final class RealRegion {
    private static final Pattern ARN = Pattern.compile("arn:[^:]+:[^:]*:([a-z0-9-]+):.*");
    private static final Pattern AWS_ZONE = Pattern.compile("([a-z]{2}(?:-[a-z]+)+-[0-9]+)[a-z]");
    private static final Pattern GCP_ZONE = Pattern.compile("([a-z]+-[a-z]+[0-9]+)(?:-[a-z])?");

    private RealRegion() {}

    static Optional<RegionId> of(String type, JsonNode values) {
        String provider = type.substring(0, Math.max(0, type.indexOf('_')));
        return switch (provider) {
            case "aws" ->
                    word(values, "region")
                            .or(() -> matched(ARN, values, "arn"))
                            .or(() -> matched(AWS_ZONE, values, "availability_zone"))
                            .map(RegionId::new);
            case "azurerm" ->
                    word(values, "location")
                            .map(it -> it.replace(" ", "").toLowerCase(Locale.ROOT))
                            .map(RegionId::new);
            case "google" ->
                    word(values, "region")
                            .map(it -> it.substring(it.lastIndexOf('/') + 1))
                            .or(() -> matched(GCP_ZONE, values, "zone"))
                            .or(() -> matched(GCP_ZONE, values, "location"))
                            .map(RegionId::new);
            default -> Optional.empty();
        };
    }

    private static Optional<String> word(JsonNode values, String key) {
        JsonNode value = values.path(key);
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    private static Optional<String> matched(Pattern pattern, JsonNode values, String key) {
        return word(values, key)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
