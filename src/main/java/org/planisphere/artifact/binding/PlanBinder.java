package org.planisphere.artifact.binding;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.AddressPlan;
import org.planisphere.model.CatalogService;
import org.planisphere.model.Cidr;
import org.planisphere.model.CostSettings;
import org.planisphere.model.Drift;
import org.planisphere.model.Governance;
import org.planisphere.model.Observation;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanProfile;
import org.planisphere.model.Population;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Reserved;
import org.planisphere.model.Residency;
import org.planisphere.model.ResidencyRule;
import org.planisphere.model.RolloutDefaults;
import org.planisphere.model.Scenario;
import org.planisphere.model.ServiceId;
import org.planisphere.model.ServicePlacement;
import org.planisphere.model.Site;
import org.planisphere.model.TypePolicy;
import org.planisphere.model.drift.ExportedCopy;
import org.planisphere.model.reality.Inventory;

/// Builds a plan from the accepted values of the plan file and from its regions.
public final class PlanBinder {
    private static final String CURRENCY = "USD";
    private static final Duration SCENARIO_LENGTH = Duration.ofDays(1);

    private PlanBinder() {}

    /// A plan with a file of its own.
    public static Plan bind(
            Fields root,
            String title,
            List<Region> regions,
            List<Observation> observations,
            List<ExportedCopy> copies,
            List<Inventory> inventories) {
        Fields head = root.fields("plan").orElse(nothing(root.place()));
        return new Plan(
                Objects.requireNonNullElse(head.text("name"), title),
                root.place(),
                true,
                false,
                Objects.requireNonNullElse(head.text("currency"), CURRENCY),
                head.whole("horizon_months"),
                regions,
                policies(root),
                root.fields("address_plan").map(PlanBinder::addresses).orElse(AddressPlan.NONE),
                Parts.each(root, "services", PlanBinder::service),
                Parts.each(root, "populations", PlanBinder::population),
                root.fields("residency").map(PlanBinder::residency).orElse(Residency.NONE),
                Parts.each(root, "scenarios", item -> scenario(item, zones(root, regions))),
                root.fields("cost").map(PlanBinder::cost).orElse(CostSettings.NONE),
                GovernanceBinder.profile(head),
                root.fields("drift")
                        .map(GovernanceBinder::drift)
                        .orElse(Drift.NONE)
                        .with(copies, inventories),
                RolloutBinder.plan(root),
                GovernanceBinder.governance(root),
                Parts.each(root, "triggers", GovernanceBinder::trigger),
                root.fields("thresholds").map(GovernanceBinder::thresholds).orElse(Map.of()),
                observations);
    }

    /// A plan around artifacts that were opened without a plan file.
    public static Plan without(
            Place root,
            boolean standalone,
            String title,
            List<Region> regions,
            List<Observation> observations) {
        return new Plan(
                title,
                root,
                false,
                standalone,
                CURRENCY,
                null,
                regions,
                TypeDefaults.alone(),
                AddressPlan.NONE,
                List.of(),
                List.of(),
                Residency.NONE,
                List.of(),
                CostSettings.NONE,
                PlanProfile.NONE,
                Drift.NONE,
                RolloutDefaults.NONE,
                Governance.NONE,
                List.of(),
                Map.of(),
                observations);
    }

    private static Fields nothing(Place place) {
        return new Value.Fields(place, Map.of());
    }

    private static AddressPlan addresses(Fields plan) {
        return new AddressPlan(
                plan.blocks("supernets"),
                plan.whole("per_region_prefix"),
                Parts.each(plan, "reserved", PlanBinder::reserved),
                Parts.each(plan, "sites", PlanBinder::site));
    }

    private static @Nullable Reserved reserved(Fields reserved) {
        Cidr cidr = reserved.block("cidr");
        return cidr == null
                ? null
                : new Reserved(cidr, Objects.requireNonNullElse(reserved.text("reason"), ""));
    }

    private static @Nullable Site site(Fields site) {
        String name = site.text("name");
        return name == null ? null : new Site(name, site.blocks("cidrs"));
    }

    private static @Nullable CatalogService service(Fields service) {
        ServiceId name = Parts.serviceId(service, "name");
        return name == null
                ? null
                : new CatalogService(
                        name,
                        service.text("kind"),
                        service.truth("stateful"),
                        service.word("placement", ServicePlacement.class),
                        Parts.serviceIds(service, "depends_on"),
                        service.number("read_share"),
                        service.number("availability_percent"),
                        service.text("owner"),
                        service.text("team"),
                        service.place());
    }

    private static @Nullable Population population(Fields population) {
        String name = population.text("name");
        Double peakRps = population.number("peak_rps");
        return name == null || peakRps == null
                ? null
                : new Population(
                        name,
                        Parts.point(population),
                        peakRps,
                        population.number("growth_per_month"),
                        population.text("timezone"),
                        population.text("residency"));
    }

    private static Residency residency(Fields residency) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        residency
                .fields("groups")
                .ifPresent(
                        named ->
                                named.values()
                                        .keySet()
                                        .forEach(group -> groups.put(group, named.texts(group))));
        return new Residency(groups, Parts.each(residency, "rules", PlanBinder::rule));
    }

    private static @Nullable ResidencyRule rule(Fields rule) {
        String where = rule.text("must_stay_in");
        return where == null
                ? null
                : new ResidencyRule(rule.text("classification"), rule.text("population"), where);
    }

    /// How many zones a region has: as it says, or else as many as its type needs.
    private static ToIntFunction<RegionId> zones(Fields root, List<Region> regions) {
        Map<RegionType, TypePolicy> policies = policies(root);
        return id ->
                regions.stream()
                        .filter(region -> region.id().equals(id))
                        .findFirst()
                        .map(region -> zones(region, policies))
                        .orElse(1);
    }

    private static int zones(Region region, Map<RegionType, TypePolicy> policies) {
        Integer written = region.details().zones();
        return written != null
                ? written
                : Objects.requireNonNull(policies.get(region.type())).zonesMin();
    }

    private static Map<RegionType, TypePolicy> policies(Fields root) {
        return TypeDefaults.completedBy(root.fields("region_types").orElse(nothing(root.place())));
    }

    private static @Nullable Scenario scenario(Fields scenario, ToIntFunction<RegionId> zonesOf) {
        String name = scenario.text("name");
        return name == null
                ? null
                : new Scenario(
                        name,
                        scenario.longer("seed"),
                        Objects.requireNonNullElse(scenario.span("duration"), SCENARIO_LENGTH),
                        Parts.each(scenario, "events", event -> EventBinder.bind(event, zonesOf)),
                        Parts.each(scenario, "events", EventBinder::link));
    }

    private static CostSettings cost(Fields cost) {
        Fields commitment = cost.fields("commitment").orElse(nothing(cost.place()));
        Map<String, Double> discounts = new LinkedHashMap<>();
        for (Fields discount : cost.objects("discounts")) {
            String scope = discount.text("scope");
            Double percent = discount.number("percent");
            if (scope != null && percent != null) {
                discounts.put(scope, percent);
            }
        }
        return new CostSettings(
                cost.texts("price_books"),
                cost.text("scenario"),
                commitment.number("reserved_coverage"),
                commitment.whole("term_years"),
                discounts);
    }
}
