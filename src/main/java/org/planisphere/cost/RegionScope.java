package org.planisphere.cost;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.Sizing;
import org.planisphere.cost.pricebook.Sizing.ServiceSizing;
import org.planisphere.model.NatPlacement;
import org.planisphere.model.Plan;
import org.planisphere.model.Population;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.ServiceMode;
import org.planisphere.model.Usage;
import org.planisphere.model.catalog.Facts;

/// A region of a plan, with what is known or assumed about its size.
///
/// @param trafficShare share of the stated traffic that the region still serves when it is costed
///     as another type, > 0; 1 as its own type
record RegionScope(Plan plan, Region region, Facts facts, PriceBook book, double trafficShare) {
    private static final double BYTES_PER_GB = 1e9;
    private static final double SECONDS_PER_HOUR = 3600;

    /// For how long growth is looked ahead where the plan names no horizon.
    private static final int DEFAULT_HORIZON_MONTHS = 12;

    /// A service on machines of ours.
    ///
    /// @param replicas number of machines
    /// @param size key of the price book without its product, such as `m6i.large`
    /// @param assumed whether the plan leaves count or size open
    record Running(ServiceDeployment service, Quantity replicas, String size, boolean assumed) {
        String text() {
            return "%s: %s × %s%s"
                    .formatted(
                            service.name(),
                            replicas.expected().toPlainString(),
                            size,
                            assumed ? ", " + Sizing.ASSUMED : "");
        }
    }

    RegionScope(Plan plan, Region region, Facts facts, PriceBook book) {
        this(plan, region, facts, book, 1);
    }

    /// The same region as another type, which answers another share of the requests itself.
    RegionScope as(Region other) {
        return new RegionScope(
                plan,
                other,
                facts,
                book,
                sizing().answeredBy(other.type()) / sizing().answeredBy(region.type()));
    }

    RegionId id() {
        return region.id();
    }

    Sizing sizing() {
        return book.sizing();
    }

    double hours() {
        return sizing().hoursPerMonth();
    }

    int zones() {
        Integer zones = region.details().zones();
        return zones == null ? plan.policy(region.type()).zonesMin() : zones;
    }

    NatPlacement nat() {
        NatPlacement nat = region.networking().nat();
        return nat == null ? plan.policy(region.type()).nat() : nat;
    }

    /// Services that run on machines; what is disabled or bought as a service does not.
    List<Running> running() {
        return deployed().stream()
                .filter(
                        service ->
                                service.replicas() != null
                                        || !sizing().service(service.name()).managed())
                .map(this::running)
                .toList();
    }

    List<ServiceDeployment> deployed() {
        return region.services().deploy().stream()
                .filter(service -> service.mode() != ServiceMode.DISABLED)
                .toList();
    }

    /// Machines of all services together.
    Quantity instances() {
        return running().stream()
                .map(Running::replicas)
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    /// A quantity that the plan states itself.
    Optional<Quantity> usage(String item) {
        return region.cost().usage().stream()
                .filter(usage -> usage.item().equals(item))
                .map(RegionScope::quantity)
                .findFirst();
    }

    /// Gigabytes that the plan states, as far as the region still serves them.
    Optional<Quantity> volume(String item) {
        return usage(item).map(gb -> gb.times(trafficShare));
    }

    /// The gigabytes that all requests of a month make, at so many bytes each; empty where the plan
    /// tells no load. The high bound holds the growth of the populations until the horizon.
    Optional<Quantity> volumeGb(double bytesPerRequest) {
        return peakRps()
                .map(
                        rps ->
                                rps
                                        * trafficShare
                                        * sizing().traffic().meanToPeak()
                                        * secondsPerMonth()
                                        * bytesPerRequest
                                        / BYTES_PER_GB)
                .map(
                        gb ->
                                Quantity.between(
                                        gb * sizing().spreadLow(),
                                        gb,
                                        gb * Math.max(sizing().spreadHigh(), growth())));
    }

    /// Months that the plan looks ahead.
    int horizonMonths() {
        return Objects.requireNonNullElse(plan.horizonMonths(), DEFAULT_HORIZON_MONTHS);
    }

    /// Factor by which the fastest growing population of the region grows until the horizon.
    private double growth() {
        return region.routing().populations().stream()
                .flatMap(
                        served ->
                                plan.populations().stream()
                                        .filter(
                                                population ->
                                                        population.name().equals(served.name())))
                .map(Population::growthPerMonth)
                .filter(Objects::nonNull)
                .mapToDouble(monthly -> Math.pow(1 + monthly, horizonMonths()))
                .max()
                .orElse(1);
    }

    double secondsPerMonth() {
        return hours() * SECONDS_PER_HOUR;
    }

    /// Requests per second in the busiest hour: as stated, or the share of the populations served.
    Optional<Double> peakRps() {
        Double stated = region.capacity().peakRps();
        if (stated != null) {
            return Optional.of(stated);
        }
        double served = region.routing().populations().stream().mapToDouble(this::servedRps).sum();
        return served > 0 ? Optional.of(served) : Optional.empty();
    }

    private double servedRps(PopulationShare served) {
        double share = Objects.requireNonNullElse(served.share(), 1.0);
        return plan.populations().stream()
                .filter(population -> population.name().equals(served.name()))
                .mapToDouble(Population::peakRps)
                .map(rps -> rps * share)
                .sum();
    }

    private Running running(ServiceDeployment service) {
        ServiceSizing sizing = sizing().service(service.name());
        String stated = service.size() == null || service.size().isBlank() ? null : service.size();
        Integer replicas = service.replicas();
        int perZone = sizing.perZone().getOrDefault(region.type(), 1);
        return new Running(
                service,
                replicas == null ? assumedCount(perZone * zones()) : Quantity.exactly(replicas),
                sizing().size(stated == null ? sizing.sizeClass() : stated, region.provider()),
                stated == null || replicas == null);
    }

    private Quantity assumedCount(int count) {
        return Quantity.between(
                Math.max(1, Math.floor(count * sizing().spreadLow())),
                count,
                Math.ceil(count * sizing().spreadHigh()));
    }

    private static Quantity quantity(Usage usage) {
        return Quantity.between(
                Objects.requireNonNullElse(usage.low(), usage.quantity()),
                usage.quantity(),
                Objects.requireNonNullElse(usage.high(), usage.quantity()));
    }
}
