package org.planisphere.rules.residency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Waiver;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A waiver that nobody answers for, or whose day is past.
public final class WaiverRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(WaiverRule.class, "RES-011");

    private record Fault(Place place, String sentence, String advice) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.compliance().waivers();
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        LocalDate today = facts.today();
        Stream<Finding> regions =
                plan.regions().stream()
                        .flatMap(
                                region ->
                                        region.compliance().waivers().stream()
                                                .flatMap(it -> check(region.id(), it, today)));
        return Stream.concat(
                        regions,
                        plan.governance().waivers().stream().flatMap(it -> check(null, it, today)))
                .toList();
    }

    private static Stream<Finding> check(
            @Nullable RegionId region, Waiver waiver, LocalDate today) {
        return fault(waiver, today).stream()
                .map(
                        fault ->
                                INFO.at(region, fault.place())
                                        .says(fault.sentence())
                                        .advises(fault.advice())
                                        .done());
    }

    private static Optional<Fault> fault(Waiver waiver, LocalDate today) {
        String name = "the waiver for " + waiver.rule();
        if (isAlwaysAnError(waiver.rule())) {
            return fault(
                    waiver.place().child("rule"),
                    name + " has no effect: its findings are errors, which are never waived",
                    "Mend what the errors name, and remove the waiver.");
        }
        if (waiver.approver() == null || waiver.approver().isBlank()) {
            return fault(waiver.place(), name + " names no approver", "Say who answers for it.");
        }
        if (waiver.lastDay().isEmpty()) {
            return fault(
                    waiver.place(),
                    name + " has no day on which it expires",
                    "Add the last day on which it holds, such as expires: 2027-06-30.");
        }
        return waiver.lastDay()
                .filter(today::isAfter)
                .flatMap(
                        day ->
                                fault(
                                        waiver.place().child("expires"),
                                        "%s expired %s".formatted(name, day),
                                        "Renew it with a new day, or remove it."));
    }

    private static Optional<Fault> fault(Place place, String sentence, String advice) {
        return Optional.of(new Fault(place, sentence, advice));
    }

    private static boolean isAlwaysAnError(String rule) {
        return RuleCatalog.find(rule)
                .map(it -> it.info().severities().equals(List.of(Severity.ERROR)))
                .orElse(false);
    }
}
