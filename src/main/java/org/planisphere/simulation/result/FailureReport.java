package org.planisphere.simulation.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.result.PartialFailure.AlarmOutcome;
import org.planisphere.simulation.result.PartialFailure.AtRisk;
import org.planisphere.simulation.result.PartialFailure.CheckOutcome;

/// A half-broken region or way in sentences: whom it hurts, who notices, what is at risk. The same
/// ones for a terminal and a window.
///
/// @param heading what is broken, and when
public record FailureReport(String heading, List<Line> lines) {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    public FailureReport {
        lines = List.copyOf(lines);
    }

    /// What a sentence is about.
    public enum Topic {
        USERS("Users"),
        HEALTH_CHECK("Health check"),
        SLO_ALARM("SLO alarm"),
        DATA("Data at risk");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// @param alarming whether somebody is hurt by it, or would not be told
    public record Line(Topic topic, String sentence, boolean alarming) {}

    public static FailureReport of(PartialFailure failure) {
        List<Line> lines = new ArrayList<>();
        lines.add(requests(failure));
        lines.add(
                new Line(
                        Topic.USERS,
                        "Users are hurt for %s.".formatted(span(failure.hurtS())),
                        failure.hurtS() > 0));
        lines.add(check(failure.healthCheck()));
        lines.add(alarm(failure.sloAlarm()));
        failure.atRisk().forEach(risk -> lines.add(atRisk(risk)));
        return new FailureReport(
                "%s half broken from %s to %s: capacity %s, %s of requests fail%s"
                        .formatted(
                                failure.region(),
                                clock(failure.fromS()),
                                clock(failure.toS()),
                                percent(failure.capacityShare()),
                                percent(failure.errorRatio()),
                                failure.latencyFactor() == 1
                                        ? ""
                                        : ", everything takes %s times as long"
                                                .formatted(factor(failure.latencyFactor()))),
                lines);
    }

    public static FailureReport of(LinkFailure failure) {
        String what =
                failure.throughputShare() == 0
                        ? "cut"
                        : "%s times as slow, with %s of its bandwidth"
                                .formatted(
                                        factor(failure.latencyFactor()),
                                        percent(failure.throughputShare()));
        return new FailureReport(
                "The way between %s and %s from %s to %s: %s"
                        .formatted(
                                failure.between().getFirst(),
                                failure.between().getLast(),
                                clock(failure.fromS()),
                                clock(failure.toS()),
                                what),
                failure.atRisk().stream().map(FailureReport::atRisk).toList());
    }

    private static Line requests(PartialFailure failure) {
        return failure.requests() == null
                ? new Line(
                        Topic.USERS,
                        "How many requests fail is not known: the plan tells no load of this region.",
                        false)
                : new Line(
                        Topic.USERS,
                        "%s of %s requests fail."
                                .formatted(
                                        count(failure.failedRequests()), count(failure.requests())),
                        failure.errorRatio() > 0);
    }

    private static Line check(@Nullable CheckOutcome check) {
        if (check == null) {
            return new Line(
                    Topic.HEALTH_CHECK, "No health check is planned that could notice.", true);
        }
        String green =
                "Health check (%s in a row, every %s): %s of checkers are green at the end"
                        .formatted(
                                failures(check.failures()),
                                span(check.intervalS()),
                                percent(check.greenShare()));
        if (check.noticed() == null) {
            return new Line(
                    Topic.HEALTH_CHECK,
                    green + "; how many must be for the region to stay in service is not known.",
                    false);
        }
        if (check.noticedAfterS() != null) {
            return new Line(
                    Topic.HEALTH_CHECK,
                    "%s; it notices after %s.".formatted(green, span(check.noticedAfterS())),
                    false);
        }
        return new Line(
                Topic.HEALTH_CHECK,
                "%s, %s keep it in service: it does not notice below %s of errors%s."
                        .formatted(
                                green,
                                percent(check.healthyShare()),
                                percent(check.blindUpTo()),
                                check.failuresThatNotice() == null
                                        ? ""
                                        : "; with %s in a row it would"
                                                .formatted(failures(check.failuresThatNotice()))),
                true);
    }

    private static Line alarm(@Nullable AlarmOutcome alarm) {
        if (alarm == null) {
            return new Line(
                    Topic.SLO_ALARM, "No SLO of errors is stated whose alarm could notice.", true);
        }
        String whose = alarm.inPlan() ? "The SLO alarm" : "An alarm on the SLO (none is planned)";
        return alarm.noticedAfterS() == null
                ? new Line(Topic.SLO_ALARM, whose + " does not fire.", true)
                : new Line(
                        Topic.SLO_ALARM,
                        "%s fires after %s.".formatted(whose, span(alarm.noticedAfterS())),
                        !alarm.inPlan());
    }

    private static Line atRisk(AtRisk risk) {
        return new Line(
                Topic.DATA,
                "At risk: %s from %s to %s, %s s and %s writes at p95; %s."
                        .formatted(
                                risk.store(),
                                risk.from(),
                                risk.to(),
                                number(risk.loss().seconds().p95()),
                                count(risk.loss().writes().p95()),
                                lagAlarm(risk)),
                false);
    }

    private static String lagAlarm(AtRisk risk) {
        if (risk.alarmLagS() == null) {
            return "no alarm on its lag";
        }
        return risk.alarmAfterS() == null
                ? "the alarm on its lag is silent"
                : "the alarm on its lag tells after " + span(risk.alarmAfterS());
    }

    private static String failures(int count) {
        return count == 1 ? "1 failure" : count + " failures";
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? "-"
                : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
    }

    private static String count(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    private static String factor(double factor) {
        return factor == Math.rint(factor)
                ? Long.toString((long) factor)
                : String.format(Locale.ROOT, "%.1f", factor);
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%02d:%02d", whole / HOUR, whole % HOUR / MINUTE);
    }

    /// Such as `2 h 5 min`, `12 min 11 s` or `30 s`.
    private static String span(double seconds) {
        long whole = Math.round(seconds);
        if (whole >= HOUR) {
            return joined(whole / HOUR, "h", whole % HOUR / MINUTE, "min");
        }
        return whole >= MINUTE
                ? joined(whole / MINUTE, "min", whole % MINUTE, "s")
                : factor(seconds) + " s";
    }

    private static String joined(long large, String unit, long small, String smallUnit) {
        return large + " " + unit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}
