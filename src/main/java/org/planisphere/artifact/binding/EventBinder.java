package org.planisphere.artifact.binding;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.LinkEvent;
import org.planisphere.model.RegionId;
import org.planisphere.model.ScenarioEvent;

/// Builds one event of a scenario: a region degraded, lost or whole again, a link cut or slow.
final class EventBinder {
    private EventBinder() {}

    /// @param zonesOf how many zones a region has
    static @Nullable ScenarioEvent bind(Fields event, ToIntFunction<RegionId> zonesOf) {
        Duration at = event.span("at");
        if (at == null) {
            return null;
        }
        return event.fields("degrade")
                .map(what -> degraded(at, what))
                .or(() -> event.fields("lose").map(what -> lost(at, what, zonesOf)))
                .or(() -> event.fields("restore").map(what -> restored(at, what)))
                .orElse(null);
    }

    /// What is left of a degraded region: `capacity`, or else what its errors leave.
    private static @Nullable ScenarioEvent degraded(Duration at, Fields what) {
        RegionId region = Parts.regionId(what, "region");
        double left = what.number("capacity", 1 - what.number("error_ratio", 0));
        double factor = what.number("latency_factor", 1);
        return region == null
                ? null
                : new ScenarioEvent(
                        at, region, left, what.span("for"), factor, what.number("error_ratio"));
    }

    /// What is left of a region without so many of its zones, or nothing.
    private static @Nullable ScenarioEvent lost(
            Duration at, Fields what, ToIntFunction<RegionId> zonesOf) {
        RegionId region = Parts.regionId(what, "region");
        if (region == null) {
            return null;
        }
        Integer lost = what.whole("zones");
        double left =
                lost == null ? 0 : Math.max(0, 1 - (double) lost / zonesOf.applyAsInt(region));
        return new ScenarioEvent(at, region, left, what.span("for"), 1);
    }

    /// What happens to the way between two regions; null where the event is one of a region.
    static @Nullable LinkEvent link(Fields event) {
        Duration at = event.span("at");
        if (at == null) {
            return null;
        }
        return event.fields("cut")
                .map(what -> link(at, what, 0, 1))
                .or(
                        () ->
                                event.fields("slow")
                                        .map(
                                                what ->
                                                        link(
                                                                at,
                                                                what,
                                                                what.number("throughput", 1),
                                                                what.number("factor", 1))))
                .orElse(null);
    }

    private static @Nullable LinkEvent link(
            Duration at, Fields what, double throughput, double factor) {
        List<String> ends = what.texts("link");
        return ends.size() != 2
                ? null
                : new LinkEvent(
                        at,
                        new RegionId(ends.getFirst()),
                        new RegionId(ends.getLast()),
                        throughput,
                        factor,
                        what.span("for"));
    }

    private static @Nullable ScenarioEvent restored(Duration at, Fields what) {
        RegionId region = Parts.regionId(what, "region");
        return region == null ? null : new ScenarioEvent(at, region, 1, null, 1);
    }
}
