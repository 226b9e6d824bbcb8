package org.planisphere.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A whole plan: its regions and everything that is said once for all of them.
///
/// @param root the plan file, or the artifact where one was opened alone
/// @param hasFile whether there is a plan file; a folder of artifacts opens without
/// @param standalone whether one artifact was opened without a plan around it
/// @param horizonMonths for how long the plan looks ahead
/// @param typePolicies one per region type, the defaults completed by what the plan says
/// @param thresholds those that the plan sets; `threshold` completes them
/// @param observations what the reader noticed about the text
public record Plan(
        String name,
        Place root,
        boolean hasFile,
        boolean standalone,
        String currency,
        @Nullable Integer horizonMonths,
        List<Region> regions,
        Map<RegionType, TypePolicy> typePolicies,
        AddressPlan addressPlan,
        List<CatalogService> services,
        List<Population> populations,
        Residency residency,
        List<Scenario> scenarios,
        CostSettings cost,
        PlanProfile profile,
        Drift drift,
        RolloutDefaults rollout,
        Governance governance,
        List<Trigger> triggers,
        Map<Threshold, Double> thresholds,
        List<Observation> observations) {
    private static final Implied<List<Region>> PRIMARIES =
            new Implied<>(Plan::primaries, Plan::unlessPrimary);

    public Plan {
        regions = new RegionList(regions);
        typePolicies = Map.copyOf(typePolicies);
        services = List.copyOf(services);
        populations = List.copyOf(populations);
        scenarios = List.copyOf(scenarios);
        triggers = List.copyOf(triggers);
        thresholds = Map.copyOf(thresholds);
        observations = List.copyOf(observations);
    }

    /// The same plan with other regions, about whose texts nothing was noticed.
    public Plan withRegions(List<Region> others) {
        return new Plan(
                name,
                root,
                hasFile,
                standalone,
                currency,
                horizonMonths,
                others,
                typePolicies,
                addressPlan,
                services,
                populations,
                residency,
                scenarios,
                cost,
                profile,
                drift,
                rollout,
                governance,
                triggers,
                thresholds,
                List.of());
    }

    public Optional<Region> region(RegionId id) {
        return region(id.value());
    }

    public Optional<Region> region(String name) {
        return Optional.ofNullable(((RegionList) regions).named(name));
    }

    /// Whether a file of that name is there and has a finding of its own that may keep the region
    /// from being read.
    public boolean isBeingWritten(RegionId id) {
        String file = "/" + id + ".yaml";
        return region(id).isEmpty()
                && observations.stream().anyMatch(noticed -> noticed.place().file().endsWith(file));
    }

    /// The files whose regions are in no figure, because nobody can read them; in the order of the
    /// plan.
    public List<String> unreadFiles() {
        return observations.stream()
                .filter(Observation.NoRegion.class::isInstance)
                .map(noticed -> ((Observation.NoRegion) noticed).file())
                .distinct()
                .toList();
    }

    <T> T implied(Implied<T> wanted) {
        return ((RegionList) regions).keep(wanted, this);
    }

    /// Takes over what was worked out for the plan that this one was before an edit, as far as that
    /// is known to be the same or can be told from the change.
    ///
    /// @param changes the regions that are new, changed or gone; all others are in their order, and
    ///     each name is there once
    public void takeOver(Plan before, List<RegionChange> changes) {
        ((RegionList) regions).takeOver((RegionList) before.regions, this, changes);
    }

    /// Where a rule draws its line: the plan's own value, or ours.
    public double threshold(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.ours());
    }

    /// The policy of a type; every type has one.
    public TypePolicy policy(RegionType type) {
        return Objects.requireNonNull(typePolicies.get(type));
    }

    /// Regions of one type, in the order of the plan.
    public List<Region> regionsOf(RegionType type) {
        return regions.stream().filter(region -> region.type() == type).toList();
    }

    /// The region that writes first, where exactly one is named.
    public Optional<Region> primary() {
        List<Region> primaries = PRIMARIES.of(this);
        return primaries.size() == 1 ? Optional.of(primaries.getFirst()) : Optional.empty();
    }

    private static List<Region> primaries(Plan plan) {
        return plan.regions().stream().filter(Region::isPrimary).toList();
    }

    private static @Nullable List<Region> unlessPrimary(
            List<Region> before, Plan now, List<RegionChange> changes) {
        return changes.stream().anyMatch(it -> isPrimary(it.before()) || isPrimary(it.now()))
                ? null
                : before;
    }

    private static boolean isPrimary(@Nullable Region region) {
        return region != null && region.isPrimary();
    }
}
