package org.planisphere.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planisphere.model.Decision;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Days;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A choice that a store refers to and that is not written down, is no longer taken, or is old.
public final class DecisionRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(DecisionRule.class, "GOV-007");
    private static final Set<String> ENDED = Set.of("superseded", "deprecated", "rejected");

    private record Reference(Region region, Place place, String id) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.stores().stream().filter(store -> store.decision() != null).toList();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Reference> references =
                plan.regions().stream().flatMap(DecisionRule::references).toList();
        List<Finding> findings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Reference reference : references) {
            used.add(reference.id());
            check(plan, reference).ifPresent(findings::add);
        }
        plan.governance().decisions().stream()
                .filter(it -> used.contains(it.id()) || !it.links().isEmpty())
                .flatMap(it -> old(plan, it, facts.today()).stream())
                .forEach(findings::add);
        return findings;
    }

    private static Stream<Reference> references(Region region) {
        return region.stores().stream()
                .flatMap(
                        store ->
                                Stream.ofNullable(store.decision())
                                        .map(
                                                id ->
                                                        new Reference(
                                                                region,
                                                                store.place().child("decision"),
                                                                id)));
    }

    private static Optional<Finding> check(Plan plan, Reference reference) {
        Optional<Decision> decision = plan.governance().decision(reference.id());
        if (decision.isEmpty()) {
            return plan.hasFile()
                    ? Optional.of(
                            INFO.at(reference.region(), reference.place())
                                    .says(
                                            "%s is no decision of this plan"
                                                    .formatted(reference.id()))
                                    .advises("Write it down under `decisions`, or correct the id.")
                                    .done())
                    : Optional.empty();
        }
        return decision.filter(it -> ENDED.contains(it.status().toLowerCase(Locale.ROOT)))
                .map(
                        it ->
                                INFO.at(reference.region(), reference.place())
                                        .says("%s is %s".formatted(it.id(), it.status()))
                                        .advises("Refer to the decision that replaced it.")
                                        .because("status", it.status(), it.place().child("status"))
                                        .done());
    }

    private static Optional<Finding> old(Plan plan, Decision decision, LocalDate today) {
        long months = Math.round(plan.threshold(Threshold.DECISION_MONTHS));
        return Days.of(decision.date())
                .filter(_ -> !ENDED.contains(decision.status().toLowerCase(Locale.ROOT)))
                .filter(day -> day.plusMonths(months).isBefore(today))
                .map(
                        day ->
                                INFO.at(decision.place().child("date"))
                                        .says(
                                                "%s was decided on %s, more than %s ago"
                                                        .formatted(
                                                                decision.id(),
                                                                day,
                                                                Numbers.of(months, "month")))
                                        .advises("Read it again, and date it anew or replace it.")
                                        .because(
                                                Threshold.DECISION_MONTHS.yaml(),
                                                Long.toString(months),
                                                null)
                                        .done());
    }
}
