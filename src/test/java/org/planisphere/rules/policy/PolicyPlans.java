package org.planisphere.rules.policy;

import java.util.List;
import org.planisphere.model.Governance;
import org.planisphere.model.Plan;
import org.planisphere.model.Policy;

/// Plans of tests with other policies.
final class PolicyPlans {
    private PolicyPlans() {}

    static Plan with(Plan plan, List<Policy> policies) {
        Governance before = plan.governance();
        return new Plan(
                plan.name(),
                plan.root(),
                plan.hasFile(),
                plan.standalone(),
                plan.currency(),
                plan.horizonMonths(),
                plan.regions(),
                plan.typePolicies(),
                plan.addressPlan(),
                plan.services(),
                plan.populations(),
                plan.residency(),
                plan.scenarios(),
                plan.cost(),
                plan.profile(),
                plan.drift(),
                plan.rollout(),
                new Governance(
                        before.decisions(),
                        before.mandatoryTags(),
                        before.waivers(),
                        before.limits(),
                        policies),
                plan.triggers(),
                plan.thresholds(),
                plan.observations());
    }
}
