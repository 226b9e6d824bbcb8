package org.planisphere.edit;

import java.util.List;
import java.util.Locale;

/// What happens to a region in an event of a scenario, named as the key that stands for it.
public enum EventKind {
    LOSE,
    DEGRADE,
    RESTORE;

    /// The key in the text of an event, such as `degrade`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The keys that say how a region is degraded, and mean nothing in any other event.
    static final List<String> OF_DEGRADED = List.of("capacity", "error_ratio", "latency_factor");

    /// How long it lasts; what is whole again stays so.
    public static final String LASTS = "for";
}
