package org.planisphere.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A what-if of the plan: things that happen, from a seed, for a while.
public record Scenario(
        String name, @Nullable Long seed, Duration duration, List<ScenarioEvent> events) {
    public Scenario {
        events = List.copyOf(events);
    }
}
