package org.planisphere.rules.stage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Plan;

/// What a plan's catalogue and regions tell of the architecture of the product.
record Architecture(Plan plan) {
    private static final Set<String> EVENTS =
            Set.of("event", "events", "stream", "queue", "pubsub", "pub-sub", "broker");
    private static final Set<String> FUNCTIONS = Set.of("function", "functions", "serverless");

    /// Whether the catalogue says of any service what kind it is.
    boolean isKnown() {
        return plan.services().stream().anyMatch(service -> service.kind() != null);
    }

    Optional<CatalogService> events() {
        return ofKind(EVENTS);
    }

    Optional<CatalogService> functions() {
        return ofKind(FUNCTIONS);
    }

    /// A backend made for one kind of client.
    Optional<CatalogService> backendForFrontend() {
        return plan.services().stream()
                .filter(
                        service ->
                                kind(service).equals("bff")
                                        || List.of(service.name().value().split("-", -1))
                                                .contains("bff"))
                .findFirst();
    }

    /// Whether some service of some region reads events of others.
    boolean consumesEvents() {
        return plan.regions().stream()
                .flatMap(region -> region.services().deploy().stream())
                .anyMatch(service -> !service.consumes().isEmpty());
    }

    /// Services that answer requests, each deployed on its own.
    List<CatalogService> requestServices() {
        return plan.services().stream().filter(it -> kind(it).equals("request")).toList();
    }

    private Optional<CatalogService> ofKind(Set<String> kinds) {
        return plan.services().stream().filter(it -> kinds.contains(kind(it))).findFirst();
    }

    static String kind(CatalogService service) {
        String kind = service.kind();
        return kind == null ? "" : kind.toLowerCase(Locale.ROOT);
    }
}
