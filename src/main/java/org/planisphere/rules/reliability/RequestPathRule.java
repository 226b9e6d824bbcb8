package org.planisphere.rules.reliability;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.Slo;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A promise that the services on the way cannot keep together.
public final class RequestPathRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(RequestPathRule.class, "REL-016");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// @param availability the product of those that are known, 0..1
    private record Path(ServiceId entry, Set<ServiceId> services, double availability) {}

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Map<ServiceId, CatalogService> catalogue = new HashMap<>();
        plan.services().forEach(service -> catalogue.put(service.name(), service));
        boolean known = plan.services().stream().anyMatch(it -> it.availabilityPercent() != null);
        return known
                ? plan.regions().stream()
                        .flatMap(region -> check(catalogue, region).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> check(
            Map<ServiceId, CatalogService> catalogue, Region region) {
        Slo slo = region.reliability().slo();
        Double promised = slo == null ? null : slo.availability();
        if (promised == null) {
            return Optional.empty();
        }
        Map<ServiceId, Set<ServiceId>> needs = needs(catalogue, region);
        Set<ServiceId> needed =
                needs.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return region.services().deploy().stream()
                .map(ServiceDeployment::name)
                .filter(entry -> !needed.contains(entry) && answersRequests(catalogue, entry))
                .map(entry -> path(catalogue, needs, entry))
                .min(Comparator.comparingDouble(Path::availability))
                .filter(path -> path.availability() * 100 < promised)
                .map(path -> finding(catalogue, region, path, promised));
    }

    private static boolean answersRequests(
            Map<ServiceId, CatalogService> catalogue, ServiceId service) {
        CatalogService entry = catalogue.get(service);
        return entry == null || entry.kind() == null || entry.kind().equals("request");
    }

    /// What each service leans on, as the region and as the catalogue say.
    private static Map<ServiceId, Set<ServiceId>> needs(
            Map<ServiceId, CatalogService> catalogue, Region region) {
        Map<ServiceId, Set<ServiceId>> needs = new LinkedHashMap<>();
        catalogue.forEach((name, it) -> needs.put(name, new LinkedHashSet<>(it.dependsOn())));
        for (ServiceDeployment deployed : region.services().deploy()) {
            needs.computeIfAbsent(deployed.name(), _ -> new LinkedHashSet<>())
                    .addAll(deployed.dependsOn());
        }
        return needs;
    }

    private static Path path(
            Map<ServiceId, CatalogService> catalogue,
            Map<ServiceId, Set<ServiceId>> needs,
            ServiceId entry) {
        Set<ServiceId> seen = new LinkedHashSet<>();
        Deque<ServiceId> open = new ArrayDeque<>(List.of(entry));
        double product = 1;
        while (!open.isEmpty()) {
            ServiceId service = open.pop();
            if (seen.add(service)) {
                product *= availability(catalogue, service).orElse(1.0);
                open.addAll(needs.getOrDefault(service, Set.of()));
            }
        }
        return new Path(entry, seen, product);
    }

    private static Optional<Double> availability(
            Map<ServiceId, CatalogService> catalogue, ServiceId service) {
        CatalogService entry = catalogue.get(service);
        return Optional.ofNullable(entry == null ? null : entry.availabilityPercent())
                .map(percent -> percent / 100);
    }

    private static Finding finding(
            Map<ServiceId, CatalogService> catalogue, Region region, Path path, double slo) {
        String factors =
                path.services().stream()
                        .flatMap(
                                it ->
                                        availability(catalogue, it).stream()
                                                .map(share -> it + " " + percent(share)))
                        .collect(Collectors.joining(", "));
        double percent = Math.floor(path.availability() * 100_000) / 1_000;
        return INFO.at(region, region.at("/reliability/slo/availability"))
                .says(
                        "%s promises %s %%, and a request to %s can have %s %% at most (%s)"
                                .formatted(
                                        region.id(),
                                        Numbers.plain(slo),
                                        path.entry(),
                                        Numbers.plain(percent),
                                        factors))
                .advises("Take a service off the path, cache its answers, or run it twice.")
                .done();
    }

    private static String percent(double share) {
        return Numbers.plain(Math.round(share * 100_000) / 1_000.0) + " %";
    }
}
