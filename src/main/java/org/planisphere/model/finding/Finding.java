package org.planisphere.model.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.Waiver;

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
/// @param waiver who accepted it until when, null where nobody did
public record Finding(
        String rule,
        Severity severity,
        @Nullable RegionId region,
        Place place,
        String message,
        String advice,
        List<Fix> fixes,
        String source,
        List<TraceValue> trace,
        @Nullable Waiver waiver) {
    public Finding {
        fixes = List.copyOf(fixes);
        trace = List.copyOf(trace);
    }

    /// A finding that nobody has accepted.
    public Finding(
            String rule,
            Severity severity,
            @Nullable RegionId region,
            Place place,
            String message,
            String advice,
            List<Fix> fixes,
            String source,
            List<TraceValue> trace) {
        this(rule, severity, region, place, message, advice, fixes, source, trace, null);
    }

    /// The same finding, accepted; it stays in every list and counts in none.
    public Finding waivedBy(Waiver accepted) {
        return new Finding(
                rule, severity, region, place, message, advice, fixes, source, trace, accepted);
    }

    public boolean isWaived() {
        return waiver != null;
    }

    /// Who accepted it, until when and why, as one sentence; empty where nobody did.
    public String waiverSentence() {
        return waiver == null
                ? ""
                : "Waived by %s until %s: %s"
                        .formatted(waiver.approver(), waiver.expires(), waiver.reason());
    }
}
