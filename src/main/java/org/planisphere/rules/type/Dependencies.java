package org.planisphere.rules.type;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Implied;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionIndex;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.ServicePlacement;
import org.planisphere.model.topology.Joined;

/// What services of a plan need, and where a region finds it.
final class Dependencies {
    private static final Implied<Map<ServiceId, CatalogService>> CATALOGUE =
            new Implied<>(Dependencies::catalogue, (before, _, _) -> before);

    private static final RegionIndex<ServiceId> RUNNING =
            new RegionIndex<>(
                    region ->
                            region.services().deploy().stream()
                                    .filter(it -> it.mode() != ServiceMode.DISABLED)
                                    .map(ServiceDeployment::name)
                                    .collect(Collectors.toSet()));

    private final Plan plan;
    private final Map<ServiceId, CatalogService> catalogue;

    Dependencies(Plan plan) {
        this.plan = plan;
        this.catalogue = CATALOGUE.of(plan);
    }

    private static Map<ServiceId, CatalogService> catalogue(Plan plan) {
        Map<ServiceId, CatalogService> catalogue = new HashMap<>();
        plan.services().forEach(service -> catalogue.putIfAbsent(service.name(), service));
        return catalogue;
    }

    /// The chains of dependencies of a service that end where the region does not reach.
    List<List<ServiceId>> missing(Region region, ServiceDeployment service) {
        Set<ServiceId> direct = direct(service);
        if (direct.isEmpty()) {
            return List.of();
        }
        List<List<ServiceId>> missing = new ArrayList<>();
        Set<ServiceId> seen = new HashSet<>(Set.of(service.name()));
        Deque<List<ServiceId>> open = new ArrayDeque<>();
        direct.forEach(needed -> open.add(List.of(needed)));
        while (!open.isEmpty()) {
            List<ServiceId> chain = open.remove();
            ServiceId needed = chain.getLast();
            if (!seen.add(needed) || isFound(region, service, needed)) {
                continue;
            }
            CatalogService known = catalogue.get(needed);
            if (known != null && known.placement() == ServicePlacement.GLOBAL) {
                known.dependsOn().forEach(next -> open.add(longer(chain, next)));
            } else {
                missing.add(chain);
            }
        }
        return missing;
    }

    /// Where a service names another as one that it needs.
    static Optional<Place> named(ServiceDeployment service, ServiceId needed) {
        int at = service.dependsOn().indexOf(needed);
        return at < 0
                ? Optional.empty()
                : Optional.of(service.place().child("depends_on").child(at));
    }

    /// Every service that runs in some region or that the plan's catalogue names.
    List<String> names() {
        return Stream.concat(RUNNING.keys(plan).stream(), catalogue.keySet().stream())
                .map(ServiceId::value)
                .distinct()
                .sorted()
                .toList();
    }

    private Set<ServiceId> direct(ServiceDeployment service) {
        CatalogService known = catalogue.get(service.name());
        if (service.dependsOn().isEmpty() && known == null) {
            return Set.of();
        }
        Set<ServiceId> direct = new LinkedHashSet<>(service.dependsOn());
        if (known != null) {
            direct.addAll(known.dependsOn());
        }
        return direct;
    }

    private boolean isFound(Region region, ServiceDeployment service, ServiceId needed) {
        Set<RegionId> there = RUNNING.find(plan, needed);
        return there.contains(region.id())
                || service.calls().stream()
                        .anyMatch(
                                call ->
                                        call.region() != null
                                                && call.service().equals(needed)
                                                && there.contains(call.region()))
                || there.stream().anyMatch(other -> Joined.reaches(plan, region.id(), other));
    }

    private static List<ServiceId> longer(List<ServiceId> chain, ServiceId next) {
        List<ServiceId> longer = new ArrayList<>(chain);
        longer.add(next);
        return longer;
    }
}
