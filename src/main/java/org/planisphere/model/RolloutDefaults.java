package org.planisphere.model;

import java.util.List;
import java.util.Map;

/// What holds for every region that says nothing else.
///
/// @param effortDaysByName person days per phase
/// @param ramp steps of a region without steps of its own
public record RolloutDefaults(Map<PhaseName, Double> effortDaysByName, List<RampStep> ramp) {
    public RolloutDefaults {
        effortDaysByName = Map.copyOf(effortDaysByName);
        ramp = List.copyOf(ramp);
    }

    public static final RolloutDefaults NONE = new RolloutDefaults(Map.of(), List.of());
}
