package org.planisphere.rules.governance;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.cost.Waste;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Remove;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Copies;
import org.planisphere.rules.Figures;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;

/// An environment that is paid for and that nobody uses.
public final class IdleEnvironmentRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(IdleEnvironmentRule.class, "GOV-002");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        return Copies.in(plan)
                .flatMap(
                        copy ->
                                figures
                                        .costs()
                                        .waste(Waste.IDLE_ENVIRONMENT, copy.region().id())
                                        .stream()
                                        .filter(waste -> waste.subject().equals(copy.copy().name()))
                                        .map(waste -> finding(copy, waste)))
                .toList();
    }

    private static Finding finding(Copies at, Waste waste) {
        String since =
                at.copy().lastUsed() == null
                        ? "expired on " + at.copy().expires()
                        : "unused since " + at.copy().lastUsed();
        List<TextChange> changes = new ArrayList<>();
        changes.add(new Remove(at.place()));
        if (at.copy().place() != null) {
            at.named()
                    .map(index -> at.region().at("/region/environments").child(index))
                    .ifPresent(name -> changes.add(new Remove(name)));
        }
        return INFO.at(at.region(), at.place())
                .says("%s: %s a month, %s".formatted(at.name(), Usd.of(waste.monthly()), since))
                .advises("Remove it, or write down when it was last used.")
                .because("why", waste.why(), at.place())
                .fix("Remove " + at.name(), changes.toArray(TextChange[]::new))
                .done();
    }
}
