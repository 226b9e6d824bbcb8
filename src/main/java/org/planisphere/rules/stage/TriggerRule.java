package org.planisphere.rules.stage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Trigger;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A region that is added although nothing measured asks for it.
public final class TriggerRule implements FocusedRule {
    private static final RuleInfo RULE = RulePage.read(TriggerRule.class, "MVP-001");

    @Override
    public RuleInfo info() {
        return RULE;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.isPrimary(), Optional.ofNullable(region.details().lifecycle()));
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Expansion expansion = Expansion.of(plan);
        if (plan.triggers().isEmpty()
                || expansion.home().isEmpty()
                || plan.triggers().stream().anyMatch(Trigger::fired)) {
            return List.of();
        }
        FindingDraft draft =
                RULE.at(plan.root().child("triggers"))
                        .says(
                                "nothing measured asks for %s yet: %s"
                                        .formatted(
                                                Words.and(
                                                        expansion.coming().stream()
                                                                .map(Region::id)
                                                                .toList()),
                                                plan.triggers().stream()
                                                        .map(TriggerRule::words)
                                                        .collect(Collectors.joining("; "))))
                        .advises("Measure again, or write down what else asks for the region.");
        plan.triggers().forEach(it -> draft.because(name(it), measured(it), it.place()));
        return List.of(draft.done());
    }

    private static String words(Trigger trigger) {
        return "%s is %s, fires %s".formatted(name(trigger), measured(trigger), line(trigger));
    }

    private static String name(Trigger trigger) {
        return Objects.requireNonNullElse(
                trigger.metric(), Objects.requireNonNullElse(trigger.id(), "a trigger"));
    }

    private static String measured(Trigger trigger) {
        return trigger.measured() == null ? "not measured" : Numbers.plain(trigger.measured());
    }

    private static String line(Trigger trigger) {
        return trigger.threshold() == null
                ? "never: it has no threshold"
                : Objects.requireNonNullElse(trigger.op(), ">")
                        + " "
                        + Numbers.plain(trigger.threshold());
    }
}
