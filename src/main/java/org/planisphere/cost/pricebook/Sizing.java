package org.planisphere.cost.pricebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceId;

/// What is assumed where a plan does not say how large or how many.
///
/// Source: `assets/profiles/sizing.yaml`.
///
/// @param hoursPerMonth hours that a month is billed as
/// @param spreadLow factor from an assumed count or volume to its low bound
/// @param classes provider sizes by class, such as `general-2x8`
/// @param capacity by type: machines needed per machine of plain demand
/// @param answered by type: share of the requests that a region answers itself, 0..1
/// @param environmentHours share of the month that an environment runs, by schedule
/// @param engines parts of a store by engine and provider
public record Sizing(
        LocalDate checkedOn,
        double hoursPerMonth,
        double spreadLow,
        double spreadHigh,
        Map<String, Map<Provider, String>> classes,
        ServiceSizing defaultService,
        Map<ServiceId, ServiceSizing> services,
        Map<RegionType, Double> capacity,
        Map<RegionType, Double> answered,
        DiskSizing disk,
        TrafficSizing traffic,
        Map<Provider, List<Purchase>> balancer,
        double environmentScale,
        Map<String, Double> environmentHours,
        double frugalEnvironmentScale,
        Map<String, Map<Provider, List<StorePart>>> engines,
        String backupSku) {
    /// The words that mark an assumed quantity.
    public static final String ASSUMED = "assumed";

    /// How a service runs when the plan does not say.
    ///
    /// @param sizeClass a key of `classes`
    /// @param managed whether it runs on no machine of ours
    /// @param buys what it brings along
    public record ServiceSizing(
            String sizeClass,
            String category,
            Map<RegionType, Integer> perZone,
            boolean managed,
            List<Purchase> buys) {}

    /// Something a service brings along.
    ///
    /// @param per what it is counted by: `hour`, `service`, `store`,
    ///     `region` or `gb`
    public record Purchase(String sku, String text, String per, String category) {}

    /// The disk of a machine.
    public record DiskSizing(double gbPerInstance, Map<Provider, String> skus) {}

    /// Volumes per request.
    ///
    /// @param meanToPeak mean over peak of the requests of a month, 0..1
    public record TrafficSizing(
            double meanToPeak,
            double responseBytes,
            double internalBytes,
            double logBytes,
            double logRetentionMonths,
            double natGbPerInstance) {}

    /// A part of a store.
    ///
    /// @param sku key with the placeholders `{size}` and `{placement}`
    /// @param size what `{size}` means when the plan states none
    /// @param per what it is counted by: `hour`, `gb` or `gb-hour`
    /// @param units how many of them
    public record StorePart(
            String text, String sku, @Nullable String size, String per, double units) {}

    public ServiceSizing service(ServiceId service) {
        return services.getOrDefault(service, defaultService);
    }

    /// Whether a service is part of what every workload stands on, known by name.
    public boolean isSubstrate(ServiceId service) {
        return services.containsKey(service);
    }

    /// The provider's size for a class, or the text itself where it is no class.
    public String size(String sizeOrClass, Provider provider) {
        return Optional.ofNullable(classes.get(sizeOrClass))
                .map(sizes -> sizes.getOrDefault(provider, sizeOrClass))
                .orElse(sizeOrClass);
    }

    /// The next smaller class of the same kind at a provider, such as `general-4x16` for
    /// `general-8x32`; empty for the smallest and for what is no class.
    public Optional<String> smallerClass(String sizeClass, Provider provider) {
        return classes.containsKey(sizeClass)
                ? classes.keySet().stream()
                        .filter(other -> kind(other).equals(kind(sizeClass)))
                        .filter(other -> processors(other) < processors(sizeClass))
                        .filter(
                                other ->
                                        classes.getOrDefault(other, Map.of()).containsKey(provider))
                        .max(Comparator.comparingInt(Sizing::processors))
                : Optional.empty();
    }

    /// `general` of `general-4x16`.
    private static String kind(String sizeClass) {
        return sizeClass.substring(0, sizeClass.lastIndexOf('-'));
    }

    /// 4 of `general-4x16`.
    private static int processors(String sizeClass) {
        return Integer.parseInt(
                sizeClass.substring(sizeClass.lastIndexOf('-') + 1, sizeClass.lastIndexOf('x')));
    }

    public List<Purchase> balancer(Provider provider) {
        return balancer.getOrDefault(provider, List.of());
    }

    /// The parts of a store; empty where nothing is known about the engine at this provider.
    public List<StorePart> parts(String engine, Provider provider) {
        return engines.getOrDefault(engine, Map.of()).getOrDefault(provider, List.of());
    }

    /// The engines that something is known about at a provider, in alphabetical order.
    public List<String> engines(Provider provider) {
        return engines.keySet().stream()
                .filter(engine -> !parts(engine, provider).isEmpty())
                .sorted()
                .toList();
    }

    /// The size classes that a provider has a size for.
    public List<String> classes(Provider provider) {
        return classes.keySet().stream()
                .filter(it -> classes.getOrDefault(it, Map.of()).containsKey(provider))
                .toList();
    }

    /// Share of the requests that a region of this type answers itself.
    public double answeredBy(RegionType type) {
        return answered.getOrDefault(type, 1.0);
    }

    public double capacityOf(RegionType type) {
        return capacity.getOrDefault(type, 1.0);
    }
}
