package org.planisphere.model;

import java.util.List;

/// What an organisation has settled for the plan.
///
/// @param mandatoryTags tag keys that everything paid for must carry
public record Governance(List<Decision> decisions, List<String> mandatoryTags) {
    public Governance {
        decisions = List.copyOf(decisions);
        mandatoryTags = List.copyOf(mandatoryTags);
    }

    public static final Governance NONE = new Governance(List.of(), List.of());

    public java.util.Optional<Decision> decision(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }
}
