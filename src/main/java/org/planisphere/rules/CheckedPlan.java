package org.planisphere.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// What the rules that need no engine found in a plan, kept rule by rule: after an edit, only what
/// it may have changed is judged again.
public final class CheckedPlan {
    private final Plan plan;
    private final Facts facts;

    /// The facts with the plan's own limits, as the rules see them.
    private final Facts known;

    /// What each of `RuleCatalog.plain()` has to say, in that order.
    private final List<List<Finding>> byRule;

    private final List<Finding> findings;

    private CheckedPlan(Plan plan, Facts facts, Facts known, List<List<Finding>> byRule) {
        this.plan = plan;
        this.facts = facts;
        this.known = known;
        this.byRule = byRule;
        this.findings =
                new Waivers(plan, facts.today())
                        .mark(
                                UnreadParts.left(
                                        plan,
                                        Stream.concat(
                                                        byRule.stream().flatMap(List::stream),
                                                        RuleCatalog.policies(plan))
                                                .toList()));
    }

    /// Asks every rule about the whole plan.
    public static CheckedPlan of(Plan plan, Facts facts) {
        Facts known = facts.with(plan.governance().limits());
        List<List<Finding>> byRule = new ArrayList<>();
        for (Rule rule : RuleCatalog.plain()) {
            byRule.add(rule.check(plan, known));
        }
        return new CheckedPlan(plan, facts, known, byRule);
    }

    /// The findings, rule by rule; those that the plan waives are marked.
    public List<Finding> findings() {
        return findings;
    }

    /// What `of` would give for the plan that this one has become.
    public CheckedPlan edited(Plan now, Facts factsNow) {
        if (!facts.equals(factsNow)) {
            return of(now, factsNow);
        }
        if (plan.equals(now)) {
            return this;
        }
        Optional<RegionEdits> edits = RegionEdits.between(plan, now);
        return edits.isPresent() ? again(now, edits.get()) : of(now, factsNow);
    }

    private CheckedPlan again(Plan now, RegionEdits edits) {
        List<List<Finding>> again = new ArrayList<>();
        for (Rule rule : RuleCatalog.plain()) {
            again.add(edits.judged(rule, byRule.get(again.size()), known));
        }
        return new CheckedPlan(now, facts, known, again);
    }
}
