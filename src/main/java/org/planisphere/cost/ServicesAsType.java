package org.planisphere.cost;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.pricebook.Sizing;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.ServicePlacement;

/// The services a region would run as another type, each as large as its demand and the type ask.
record ServicesAsType(Plan plan, Sizing sizing) {
    /// A service that the catalogue places nowhere counts as a reading one from this share on.
    private static final double MOSTLY_READS = 0.5;

    List<ServiceDeployment> of(Region region, RegionType type) {
        List<ServiceDeployment> services = new ArrayList<>();
        for (ServiceId name : names(region, type)) {
            services.add(deployment(name, region, type));
        }
        return services;
    }

    private Set<ServiceId> names(Region region, RegionType type) {
        Set<ServiceId> names = new LinkedHashSet<>(plan.policy(type).requires());
        candidates(region, type).filter(name -> belongs(name, region, type)).forEach(names::add);
        return names;
    }

    private Stream<ServiceId> candidates(Region region, RegionType type) {
        Stream<ServiceId> here = deployed(Stream.of(region));
        Stream<ServiceId> catalogue = plan.services().stream().map(CatalogService::name);
        List<Region> models = type == RegionType.FULL ? plan.regions() : plan.regionsOf(type);
        return Stream.of(here, deployed(models.stream()), catalogue)
                .flatMap(names -> names)
                .distinct();
    }

    private boolean belongs(ServiceId name, Region region, RegionType type) {
        if (sizing.isSubstrate(name)) {
            return switch (type) {
                case FULL -> true;
                case LIGHTWEIGHT, READ_ONLY -> runsInRegionsOf(type, name);
            };
        }
        CatalogService known =
                plan.services().stream()
                        .filter(service -> service.name().equals(name))
                        .findFirst()
                        .orElse(null);
        ServicePlacement placement = known == null ? null : known.placement();
        boolean here = region.services().deploys(name);
        return switch (placement) {
            case ALL -> true;
            case GLOBAL, ONE_REGION -> here;
            case FULL -> type == RegionType.FULL;
            case LIGHTWEIGHT -> type == RegionType.LIGHTWEIGHT;
            case READ_ONLY -> type == RegionType.READ_ONLY;
            case null ->
                    switch (type) {
                        case FULL -> true;
                        case LIGHTWEIGHT -> here || runsInRegionsOf(type, name);
                        case READ_ONLY -> reads(name, region, known);
                    };
        };
    }

    /// Whether a service that may run anywhere is of use where nobody writes.
    private boolean reads(ServiceId name, Region region, @Nullable CatalogService known) {
        if (known != null) {
            return Objects.requireNonNullElse(known.readShare(), 0.0) >= MOSTLY_READS;
        }
        return find(region, name)
                .map(service -> service.mode() != ServiceMode.READ_WRITE)
                .orElse(false);
    }

    private boolean runsInRegionsOf(RegionType type, ServiceId name) {
        return plan.regionsOf(type).stream().anyMatch(region -> region.services().deploys(name));
    }

    private ServiceDeployment deployment(ServiceId name, Region region, RegionType type) {
        Region model = find(region, name).isPresent() ? region : donor(name, region);
        ServiceDeployment known = model == null ? null : find(model, name).orElse(null);
        if (model == null || known == null) {
            return ServiceDeployment.named(name, plan.root());
        }
        boolean sameProvider = model.provider() == region.provider();
        Integer replicas = known.replicas();
        double factor =
                sizing.capacityOf(type)
                        / sizing.capacityOf(model.type())
                        * demandRatio(region, model);
        return known.sized(
                type == RegionType.READ_ONLY ? ServiceMode.READ_ONLY : known.mode(),
                replicas == null ? null : Math.max(1, (int) Math.ceil(replicas * factor)),
                sameProvider ? known.size() : null);
    }

    /// Where a service already runs: in the primary, or in the first region of the same provider.
    private @Nullable Region donor(ServiceId name, Region region) {
        return Stream.concat(plan.primary().stream(), plan.regions().stream())
                .filter(other -> find(other, name).isPresent())
                .reduce(
                        (a, b) ->
                                a.provider() != region.provider()
                                                && b.provider() == region.provider()
                                        ? b
                                        : a)
                .orElse(null);
    }

    /// Load here over load there; 1 where one of them is not stated.
    private double demandRatio(Region region, Region model) {
        Double here = region.capacity().peakRps();
        Double there = model.capacity().peakRps();
        return here == null || there == null || there <= 0 ? 1 : here / there;
    }

    private static Optional<ServiceDeployment> find(Region region, ServiceId name) {
        return region.services().deploy().stream()
                .filter(service -> service.name().equals(name))
                .findFirst();
    }

    private static Stream<ServiceId> deployed(Stream<Region> regions) {
        return regions.flatMap(region -> region.services().deploy().stream())
                .map(ServiceDeployment::name);
    }
}
