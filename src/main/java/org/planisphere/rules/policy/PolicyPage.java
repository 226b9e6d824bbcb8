package org.planisphere.rules.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Policy;
import org.planisphere.rules.RuleInfo;

/// The page of an organisation's own rule, made from what the plan says about it.
public final class PolicyPage {
    private static final String ADVICE =
            "Change what the finding names, or ask the owners of the rule for a waiver.";

    private PolicyPage() {}

    /// The page of the policy with an id; empty where the plan has none.
    public static Optional<RuleInfo> find(Plan plan, String id) {
        return plan.governance().policies().stream()
                .filter(policy -> policy.id().equals(id.toUpperCase(Locale.ROOT)))
                .map(PolicyPage::of)
                .findFirst();
    }

    static RuleInfo of(Policy policy) {
        return new RuleInfo(
                policy.id(),
                policy.message(),
                List.of(policy.severity()),
                false,
                false,
                List.of(),
                "A rule of this organisation. It speaks where this is true: %s"
                        .formatted(policy.when().strip()),
                policy.fix() == null ? ADVICE : policy.fix(),
                "policies in %s".formatted(policy.place().file()),
                "the organisation's own");
    }
}
