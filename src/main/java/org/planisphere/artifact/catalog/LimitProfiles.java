package org.planisphere.artifact.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.catalog.Limit;
import tools.jackson.databind.JsonNode;

/// Reads `assets/profiles/aws.yaml`, `azure.yaml` and `gcp.yaml`.
final class LimitProfiles {
    private LimitProfiles() {}

    static List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        for (Provider provider : ShippedFacts.Providers.SHIPPED) {
            JsonNode profile =
                    new ShippedFile("profiles/%s.yaml".formatted(provider.yaml())).yaml();
            for (JsonNode limit : profile.required("limits")) {
                limits.add(limit(provider, limit));
            }
        }
        return limits;
    }

    private static Limit limit(Provider provider, JsonNode limit) {
        return new Limit(
                provider,
                limit.required("id").asString(),
                limit.required("value").asDouble(),
                limit.has("adjustable_to") ? limit.required("adjustable_to").asDouble() : null,
                date(limit, "valid_from"),
                LocalDate.parse(limit.required("checked_on").asString()),
                limit.required("source").asString(),
                null);
    }

    private static @Nullable LocalDate date(JsonNode limit, String key) {
        return limit.has(key) ? LocalDate.parse(limit.required(key).asString()) : null;
    }
}
