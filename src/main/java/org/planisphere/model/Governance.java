package org.planisphere.model;

import java.util.List;
import org.planisphere.model.catalog.Limit;

/// What an organisation has settled for the plan.
///
/// @param mandatoryTags tag keys that everything paid for must carry
/// @param waivers findings accepted for the whole plan
/// @param limits limits of providers as they are for this plan, such as a quota that was raised
/// @param policies rules of the organisation's own
public record Governance(
        List<Decision> decisions,
        List<String> mandatoryTags,
        List<Waiver> waivers,
        List<Limit> limits,
        List<Policy> policies) {
    public Governance {
        decisions = List.copyOf(decisions);
        mandatoryTags = List.copyOf(mandatoryTags);
        waivers = List.copyOf(waivers);
        limits = List.copyOf(limits);
        policies = List.copyOf(policies);
    }

    public static final Governance NONE =
            new Governance(List.of(), List.of(), List.of(), List.of(), List.of());

    public java.util.Optional<Decision> decision(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }
}
