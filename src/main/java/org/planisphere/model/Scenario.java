package org.planisphere.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A what-if of the plan: things that happen, from a seed, for a while.
///
/// @param events what happens to regions
/// @param links  what happens to the ways between them
public record Scenario(
        String name,
        @Nullable Long seed,
        Duration duration,
        List<ScenarioEvent> events,
        List<LinkEvent> links) {
    public Scenario {
        events = List.copyOf(events);
        links = List.copyOf(links);
    }

    /// A scenario in which every way between regions works.
    public Scenario(
            String name, @Nullable Long seed, Duration duration, List<ScenarioEvent> events) {
        this(name, seed, duration, events, List.of());
    }
}
