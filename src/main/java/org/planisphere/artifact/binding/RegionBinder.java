package org.planisphere.artifact.binding;

import static org.planisphere.artifact.binding.Parts.regionId;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.Absorption;
import org.planisphere.model.Alert;
import org.planisphere.model.Autoscaling;
import org.planisphere.model.Capacity;
import org.planisphere.model.Compliance;
import org.planisphere.model.Delivery;
import org.planisphere.model.DrStrategy;
import org.planisphere.model.Drill;
import org.planisphere.model.DrillKind;
import org.planisphere.model.Failover;
import org.planisphere.model.HealthCheck;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Networking;
import org.planisphere.model.Observability;
import org.planisphere.model.PopulationShare;
import org.planisphere.model.Provider;
import org.planisphere.model.Quota;
import org.planisphere.model.Region;
import org.planisphere.model.RegionCost;
import org.planisphere.model.RegionDetails;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.Reliability;
import org.planisphere.model.Requirement;
import org.planisphere.model.Routing;
import org.planisphere.model.RoutingPolicy;
import org.planisphere.model.Services;
import org.planisphere.model.Slo;
import org.planisphere.model.Usage;

/// Builds a region from the accepted values of one artifact.
public final class RegionBinder {
    private final Fields root;
    private final Comments comments;

    private RegionBinder(Fields root, Comments comments) {
        this.root = root;
        this.comments = comments;
    }

    /// The region; empty where it has no name or no type that could be read.
    ///
    /// @param sections the top-level keys that stand in the file, read or not
    public static Optional<Region> bind(Fields root, Set<String> sections, Comments comments) {
        Fields head = root.fields("region").orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        RegionId id = regionId(head, "name");
        RegionType type = head.word("type", RegionType.class);
        return id == null || type == null
                ? Optional.empty()
                : Optional.of(new RegionBinder(root, comments).region(id, type, head, sections));
    }

    private Region region(RegionId id, RegionType type, Fields head, Set<String> sections) {
        Provider written = head.word("provider", Provider.class);
        return new Region(
                id,
                type,
                written == null ? Provider.AWS : written,
                root.place(),
                sections.contains("schema"),
                sections,
                details(head),
                root.fields("networking").map(NetworkingBinder::bind).orElse(Networking.NONE),
                root.fields("services")
                        .map(services -> ServicesBinder.bind(services, comments))
                        .orElse(Services.NONE),
                root.fields("data").map(data -> data.objects("stores")).orElse(List.of()).stream()
                        .flatMap(store -> StoreBinder.bind(store).stream())
                        .toList(),
                root.fields("capacity").map(RegionBinder::capacity).orElse(Capacity.NONE),
                root.fields("reliability").map(RegionBinder::reliability).orElse(Reliability.NONE),
                root.fields("routing").map(RegionBinder::routing).orElse(Routing.NONE),
                root.fields("observability")
                        .map(RegionBinder::observability)
                        .orElse(Observability.NONE),
                root.fields("compliance").map(RegionBinder::compliance).orElse(Compliance.NONE),
                root.fields("delivery").map(DeliveryBinder::bind).orElse(Delivery.NONE),
                RolloutBinder.region(root),
                root.fields("cost").map(RegionBinder::cost).orElse(RegionCost.NONE));
    }

    private static RegionDetails details(Fields head) {
        Optional<Fields> location = head.fields("location");
        return new RegionDetails(
                head.text("purpose"),
                head.text("display_name"),
                location.map(Parts::point).orElse(null),
                location.map(at -> at.text("country")).orElse(null),
                head.word("lifecycle", Lifecycle.class),
                regionId(head, "mirrors"),
                zones(head),
                head.values().get("zones") instanceof Value.Items ? head.texts("zones") : List.of(),
                head.text("account"),
                head.text("owner"),
                head.texts("contacts"),
                head.texts("environments"),
                head.fields("tags").map(RegionBinder::tags).orElse(Map.of()));
    }

    private static @Nullable Integer zones(Fields head) {
        return head.values().get("zones") instanceof Value.Items(List<Value> names)
                ? (Integer) names.size()
                : head.whole("zones");
    }

    static Map<String, String> tags(Fields tags) {
        Map<String, String> byKey = new TreeMap<>();
        for (String key : tags.values().keySet()) {
            byKey.put(key, Objects.requireNonNullElse(tags.text(key), ""));
        }
        return byKey;
    }

    private static Capacity capacity(Fields capacity) {
        return new Capacity(
                capacity.number("peak_rps"),
                capacity.number("capacity_rps"),
                capacity.number("headroom"),
                Parts.each(capacity, "absorbs", RegionBinder::absorption),
                capacity.fields("autoscaling").map(RegionBinder::autoscaling).orElse(null),
                Parts.each(capacity, "quotas", RegionBinder::quota));
    }

    private static @Nullable Absorption absorption(Fields absorbs) {
        RegionId region = regionId(absorbs, "region");
        return region == null
                ? null
                : new Absorption(region, absorbs.number("share"), absorbs.place());
    }

    private static Autoscaling autoscaling(Fields scaling) {
        return new Autoscaling(
                scaling.whole("min"),
                scaling.whole("max"),
                scaling.text("metric"),
                scaling.number("target"),
                scaling.span("scale_out"));
    }

    private static @Nullable Quota quota(Fields quota) {
        String name = quota.text("name");
        Double limit = quota.number("limit");
        return name == null || limit == null
                ? null
                : new Quota(name, limit, quota.number("planned"), quota.text("source"));
    }

    private static Reliability reliability(Fields reliability) {
        return new Reliability(
                reliability.word("dr_strategy", DrStrategy.class),
                reliability.span("rto"),
                reliability.span("rpo"),
                reliability
                        .fields("slo")
                        .map(
                                slo ->
                                        new Slo(
                                                slo.number("availability"),
                                                slo.number("latency_p99_ms"),
                                                slo.number("error_rate")))
                        .orElse(null),
                reliability.fields("failover").map(RegionBinder::failover).orElse(null),
                reliability.text("failure_group"),
                Parts.each(reliability, "drills", RegionBinder::drill));
    }

    private static Drill drill(Fields drill) {
        return new Drill(
                drill.word("kind", DrillKind.class),
                drill.span("every"),
                drill.text("last"),
                drill.span("achieved_rto"),
                drill.span("achieved_rpo"),
                drill.place());
    }

    private static Failover failover(Fields failover) {
        return new Failover(
                regionId(failover, "to"),
                failover.text("trigger"),
                failover.span("decision_time"),
                failover.span("promote_time"),
                failover.span("dns_ttl"),
                failover.text("plane"),
                failover.fields("health_check")
                        .map(
                                check ->
                                        new HealthCheck(
                                                check.span("interval"),
                                                check.whole("failures"),
                                                check.text("kind"),
                                                check.number("quorum")))
                        .orElse(null));
    }

    private static Routing routing(Fields routing) {
        return new Routing(
                routing.word("policy", RoutingPolicy.class),
                routing.truth("default"),
                routing.whole("weight"),
                Parts.each(routing, "populations", RegionBinder::share));
    }

    private static @Nullable PopulationShare share(Fields share) {
        String name = share.text("name");
        return name == null ? null : new PopulationShare(name, share.number("share"));
    }

    private static Observability observability(Fields observability) {
        return new Observability(
                observability.text("metrics"),
                observability.text("logs"),
                observability.text("traces"),
                observability.texts("aggregated_in").stream().map(RegionId::new).toList(),
                observability.truth("replication_lag_alarm"),
                observability.truth("synthetic_checks"),
                Parts.each(observability, "alerts", RegionBinder::alert));
    }

    private static Alert alert(Fields alert) {
        return new Alert(
                alert.text("name"), alert.text("slo"), alert.text("runbook"), alert.place());
    }

    private static Compliance compliance(Fields compliance) {
        return new Compliance(
                compliance.texts("data_residency"),
                requirement(compliance, "encryption_at_rest"),
                requirement(compliance, "encryption_in_transit"),
                requirement(compliance, "audit_logging"),
                compliance.texts("frameworks"),
                Parts.each(compliance, "waivers", Parts::waiver));
    }

    /// `true` asks for the control; `false` leaves it open.
    private static @Nullable Requirement requirement(Fields compliance, String key) {
        Boolean asked = compliance.truth(key);
        if (asked != null) {
            return asked ? Requirement.REQUIRED : Requirement.OPTIONAL;
        }
        return compliance.word(key, Requirement.class);
    }

    private static RegionCost cost(Fields cost) {
        return new RegionCost(
                cost.exact("budget_monthly"),
                cost.text("currency"),
                cost.text("price_book"),
                Parts.each(cost, "usage", RegionBinder::usage));
    }

    private static @Nullable Usage usage(Fields usage) {
        String item = usage.text("item");
        Double quantity = usage.number("quantity");
        return item == null || quantity == null
                ? null
                : new Usage(
                        item,
                        quantity,
                        usage.number("low"),
                        usage.number("high"),
                        usage.text("unit"));
    }
}
