package org.planisphere.model.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;

/// What a rule says about one value of a plan.
///
/// @param rule stable id, such as `NET-004`
/// @param region the region it is about, null where it is about the plan
/// @param place the value that has to change
/// @param message what is wrong, with the values in it, one sentence
/// @param advice what to do, one sentence
/// @param fixes mechanical cures, best first; empty where a person has to decide
/// @param source where the rule comes from
/// @param trace the values that made the rule speak
public record Finding(
        String rule,
        Severity severity,
        @Nullable RegionId region,
        Place place,
        String message,
        String advice,
        List<Fix> fixes,
        String source,
        List<TraceValue> trace) {
    public Finding {
        fixes = List.copyOf(fixes);
        trace = List.copyOf(trace);
    }
}
