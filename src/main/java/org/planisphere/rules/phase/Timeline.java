package org.planisphere.rules.phase;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Phase;
import org.planisphere.model.PhaseName;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.RampStep;
import org.planisphere.model.Region;
import org.planisphere.rules.Days;

/// The days that a region still has before it: its phases one after the other, then its ramp.
///
/// Effort is spent by one person on the working days from Monday to Friday (a simplification of
/// ours); what has no effort and no end takes no time, so that a late day is late in any case.
///
/// @param stretches what takes time, in order
/// @param live first day on which the region carries all of its traffic
record Timeline(Region region, List<Stretch> stretches, LocalDate live) {
    /// Effort and holds beyond this are some slip of the pen; it is forty years of work.
    private static final int MOST_DAYS = 10_000;

    /// @param end last day of it
    record Stretch(String name, LocalDate start, LocalDate end, Place place) {
        boolean overlaps(Stretch other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }
    }

    /// The way of a region to its users; empty where it has them, or where nothing takes time.
    static Optional<Timeline> of(Plan plan, Region region, LocalDate today) {
        Lifecycle stage = region.details().lifecycle();
        if (stage == Lifecycle.LIVE || stage == Lifecycle.FROZEN || stage == Lifecycle.RETIRING) {
            return Optional.empty();
        }
        List<Stretch> stretches = new ArrayList<>();
        LocalDate free = today;
        for (PhaseName name : PhaseName.values()) {
            Optional<Stretch> next = stretch(plan, region, name, free, today);
            next.ifPresent(stretches::add);
            free = next.map(it -> it.end().plusDays(1)).orElse(free);
        }
        Optional<Stretch> ramp = ramp(plan, region, free);
        ramp.ifPresent(stretches::add);
        LocalDate live = ramp.map(it -> it.end().plusDays(1)).orElse(free);
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(region, List.copyOf(stretches), live));
    }

    private static Optional<Stretch> stretch(
            Plan plan, Region region, PhaseName name, LocalDate free, LocalDate today) {
        Phase phase = region.rollout().phase(name).orElse(null);
        if (phase != null && phase.hasPassed()) {
            return Optional.empty();
        }
        LocalDate written = phase == null ? null : Days.of(phase.start()).orElse(null);
        boolean begun = phase != null && phase.started();
        LocalDate start = written != null && (begun || written.isAfter(free)) ? written : free;
        return end(plan, phase, name, start)
                .map(end -> end.isBefore(today) ? today : end)
                .map(
                        end ->
                                new Stretch(
                                        name.yaml(),
                                        start,
                                        end,
                                        phase == null ? region.at("/phases") : phase.place()));
    }

    /// The last day of a phase that starts on a day: as written, or else by its effort.
    private static Optional<LocalDate> end(
            Plan plan, @Nullable Phase phase, PhaseName name, LocalDate start) {
        Optional<LocalDate> written = phase == null ? Optional.empty() : Days.of(phase.end());
        if (written.isPresent()) {
            return written.map(end -> end.isBefore(start) ? start : end);
        }
        Double own = phase == null ? null : phase.effortDays();
        Double effort = own == null ? plan.rollout().effortDaysByName().get(name) : own;
        return effort == null || effort <= 0
                ? Optional.empty()
                : Optional.of(lastWorkday(start, effort));
    }

    private static LocalDate lastWorkday(LocalDate start, double effortDays) {
        int left = (int) Math.ceil(Math.min(effortDays, MOST_DAYS));
        LocalDate day = start;
        while (true) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
            if (left <= 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /// The ramp of a region that has not begun with it.
    private static Optional<Stretch> ramp(Plan plan, Region region, LocalDate free) {
        if (region.details().lifecycle() == Lifecycle.RAMPING) {
            return Optional.empty();
        }
        return Ramp.ahead(plan, region)
                .map(Ramp::steps)
                .filter(steps -> holdDays(steps) > 0)
                .map(
                        steps ->
                                new Stretch(
                                        "ramp",
                                        free,
                                        free.plusDays(holdDays(steps) - 1),
                                        steps.getFirst().place().parent()));
    }

    private static long holdDays(List<RampStep> steps) {
        long hours =
                steps.stream()
                        .map(RampStep::hold)
                        .filter(Objects::nonNull)
                        .mapToLong(Duration::toHours)
                        .map(it -> Math.min(it, MOST_DAYS * 24L))
                        .sum();
        return Math.min((hours + 23) / 24, MOST_DAYS);
    }

    /// The stretch of a phase whose days are written down or follow from a written start; phases
    /// that can still be moved book nobody.
    static Optional<Stretch> booked(Plan plan, Region region, Phase phase) {
        return Days.of(phase.start())
                .filter(_ -> !phase.hasPassed())
                .flatMap(
                        start ->
                                end(plan, phase, phase.name(), start)
                                        .map(
                                                end ->
                                                        new Stretch(
                                                                "%s of %s"
                                                                        .formatted(
                                                                                phase.name(),
                                                                                region.id()),
                                                                start,
                                                                end,
                                                                phase.place())));
    }
}
