package org.planisphere.rules.phase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.model.Phase;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Days;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.phase.Timeline.Stretch;

/// A region that comes too late, and an owner who is booked twice.
public final class TargetDateRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(TargetDateRule.class, "PHS-012");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.rollout().phases(),
                region.rollout().ramp(),
                Optional.ofNullable(region.details().lifecycle()));
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return Stream.concat(late(plan, facts.today()), bookedTwice(plan).stream()).toList();
    }

    private static Stream<Finding> late(Plan plan, LocalDate today) {
        Optional<LocalDate> target = Days.of(plan.profile().targetDate());
        return target.stream()
                .flatMap(
                        day ->
                                plan.regions().stream()
                                        .flatMap(it -> Timeline.of(plan, it, today).stream())
                                        .filter(it -> it.live().isAfter(day))
                                        .map(it -> finding(plan, it, day)));
    }

    private static Finding finding(Plan plan, Timeline timeline, LocalDate target) {
        Region region = timeline.region();
        FindingDraft draft =
                INFO.at(region, timeline.stretches().getLast().place())
                        .says(
                                "%s is live on %s at the earliest, %s after the target date %s"
                                        .formatted(
                                                region.id(),
                                                timeline.live(),
                                                Numbers.of(
                                                        ChronoUnit.DAYS.between(
                                                                target, timeline.live()),
                                                        "day"),
                                                target))
                        .advises(
                                "Start earlier, share the work, shorten the ramp, or move the date.")
                        .because("target date", target, plan.root().at("/plan/target_date"));
        for (Stretch stretch : timeline.stretches()) {
            draft.because(
                    stretch.name(),
                    "%s to %s".formatted(stretch.start(), stretch.end()),
                    stretch.place());
        }
        return draft.done();
    }

    private record Booking(Region region, Phase phase, Stretch stretch) {}

    private static List<Finding> bookedTwice(Plan plan) {
        Map<String, List<Booking>> byOwner = new LinkedHashMap<>();
        for (Region region : plan.regions()) {
            for (Phase phase : region.rollout().phases()) {
                if (phase.owner() != null) {
                    Timeline.booked(plan, region, phase)
                            .ifPresent(
                                    it ->
                                            byOwner.computeIfAbsent(
                                                            phase.owner(), _ -> new ArrayList<>())
                                                    .add(new Booking(region, phase, it)));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byOwner.forEach((owner, bookings) -> findings.addAll(clashes(owner, bookings)));
        return findings;
    }

    /// One finding at each phase that overlaps with one named before it.
    private static List<Finding> clashes(String owner, List<Booking> bookings) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < bookings.size(); i++) {
            Booking later = bookings.get(i);
            bookings.subList(0, i).stream()
                    .filter(it -> it.stretch().overlaps(later.stretch()))
                    .findFirst()
                    .ifPresent(first -> findings.add(clash(owner, first, later)));
        }
        return findings;
    }

    private static Finding clash(String owner, Booking first, Booking later) {
        return INFO.at(later.region(), later.phase().place().child("owner"))
                .says(
                        "%s is booked for %s (%s to %s) and for %s (%s to %s)"
                                .formatted(
                                        owner,
                                        first.stretch().name(),
                                        first.stretch().start(),
                                        first.stretch().end(),
                                        later.stretch().name(),
                                        later.stretch().start(),
                                        later.stretch().end()))
                .advises("Name another owner, or move one of the two.")
                .because("booked as well", first.stretch().name(), first.phase().place())
                .done();
    }
}
