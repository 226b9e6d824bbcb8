package org.planisphere.artifact.binding;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.RegionId;
import org.planisphere.model.ScenarioEvent;

/// Builds one event of a scenario: a region degraded, lost or whole again.
final class EventBinder {
    private EventBinder() {}

    static @Nullable ScenarioEvent bind(Fields event) {
        Duration at = event.span("at");
        if (at == null) {
            return null;
        }
        return event.fields("degrade")
                .map(what -> degraded(at, what))
                .or(() -> event.fields("lose").map(what -> lost(at, what)))
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

    private static @Nullable ScenarioEvent lost(Duration at, Fields what) {
        RegionId region = Parts.regionId(what, "region");
        return region == null ? null : new ScenarioEvent(at, region, 0, what.span("for"), 1);
    }

    private static @Nullable ScenarioEvent restored(Duration at, Fields what) {
        RegionId region = Parts.regionId(what, "region");
        return region == null ? null : new ScenarioEvent(at, region, 1, null, 1);
    }
}
