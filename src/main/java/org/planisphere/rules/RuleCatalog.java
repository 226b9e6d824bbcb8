package org.planisphere.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.cost.CostRules;
import org.planisphere.rules.data.DataRules;
import org.planisphere.rules.drift.DriftRules;
import org.planisphere.rules.governance.GovernanceRules;
import org.planisphere.rules.network.NetworkRules;
import org.planisphere.rules.observability.ObservabilityRules;
import org.planisphere.rules.phase.PhaseRules;
import org.planisphere.rules.policy.PolicyPage;
import org.planisphere.rules.policy.PolicyRules;
import org.planisphere.rules.reliability.ReliabilityRules;
import org.planisphere.rules.residency.ResidencyRules;
import org.planisphere.rules.stage.StageRules;
import org.planisphere.rules.syntax.SyntaxRules;
import org.planisphere.rules.topology.TopologyRules;
import org.planisphere.rules.type.TypeRules;

/// Every rule, by family and number.
public final class RuleCatalog {
    private static final List<CataloguedRule> ALL =
            Stream.of(
                            SyntaxRules.ALL,
                            NetworkRules.ALL,
                            TopologyRules.ALL,
                            TypeRules.ALL,
                            DataRules.ALL,
                            ResidencyRules.ALL,
                            ReliabilityRules.ALL,
                            ObservabilityRules.ALL,
                            PhaseRules.ALL,
                            DriftRules.ALL,
                            CostRules.ALL,
                            GovernanceRules.ALL,
                            StageRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final List<Rule> PLAIN =
            ALL.stream().filter(Rule.class::isInstance).map(Rule.class::cast).toList();

    private RuleCatalog() {}

    public static List<CataloguedRule> rules() {
        return ALL;
    }

    /// The rules that need no engine.
    static List<Rule> plain() {
        return PLAIN;
    }

    /// The rule with an id such as `NET-004`.
    public static Optional<CataloguedRule> find(String id) {
        return ALL.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /// The page of a rule of ours or of a plan's own.
    public static Optional<RuleInfo> page(String id, Plan plan) {
        return find(id).map(CataloguedRule::info).or(() -> PolicyPage.find(plan, id));
    }

    /// The findings of the rules that need no engine, rule by rule; those that the plan waives are
    /// marked.
    public static List<Finding> check(Plan plan, Facts facts) {
        return CheckedPlan.of(plan, facts).findings();
    }

    /// What the organisation's own rules say; their language is loaded only where there are some.
    static Stream<Finding> policies(Plan plan) {
        return plan.governance().policies().isEmpty()
                ? Stream.empty()
                : PolicyRules.check(plan).stream();
    }

    /// The findings of the computed rules.
    public static List<Finding> checkComputed(Plan plan, Facts facts, Figures figures) {
        Facts known = facts.with(plan.governance().limits());
        return new Waivers(plan, facts.today())
                .mark(
                        UnreadParts.left(
                                plan,
                                ALL.stream()
                                        .filter(ComputedRule.class::isInstance)
                                        .flatMap(
                                                rule ->
                                                        ((ComputedRule) rule)
                                                                        .check(plan, known, figures)
                                                                        .stream())
                                        .toList()));
    }

    /// The findings of all rules.
    public static List<Finding> checkAll(Plan plan, Facts facts, Figures figures) {
        return Stream.concat(
                        check(plan, facts).stream(), checkComputed(plan, facts, figures).stream())
                .toList();
    }
}
