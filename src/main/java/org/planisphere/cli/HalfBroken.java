package org.planisphere.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.result.LinkFailure;
import org.planisphere.simulation.result.PartialFailure;
import org.planisphere.simulation.result.PartialFailure.AlarmOutcome;
import org.planisphere.simulation.result.PartialFailure.AtRisk;
import org.planisphere.simulation.result.PartialFailure.CheckOutcome;

/// A half-broken region or way for a terminal: whom it hurt, who noticed, what was at risk.
final class HalfBroken {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private HalfBroken() {}

    static String of(PartialFailure failure) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%s half broken from %s to %s: capacity %s, %s of requests fail%s\n"
                        .formatted(
                                failure.region(),
                                clock(failure.fromS()),
                                clock(failure.toS()),
                                SimulationText.percent(failure.capacityShare()),
                                SimulationText.percent(failure.errorRatio()),
                                failure.latencyFactor() == 1
                                        ? ""
                                        : ", everything takes %s times as long"
                                                .formatted(factor(failure.latencyFactor()))));
        line(text, requests(failure));
        line(text, "Users are hurt for %s.".formatted(span(failure.hurtS())));
        line(text, check(failure));
        line(text, alarm(failure.sloAlarm()));
        failure.atRisk().forEach(risk -> line(text, atRisk(risk)));
        return text.toString();
    }

    static String of(LinkFailure failure) {
        StringBuilder text = new StringBuilder();
        String what =
                failure.throughputShare() == 0
                        ? "cut"
                        : "%s times as slow, with %s of its bandwidth"
                                .formatted(
                                        factor(failure.latencyFactor()),
                                        SimulationText.percent(failure.throughputShare()));
        text.append(
                "The way between %s and %s from %s to %s: %s\n"
                        .formatted(
                                failure.between().getFirst(),
                                failure.between().getLast(),
                                clock(failure.fromS()),
                                clock(failure.toS()),
                                what));
        failure.atRisk().forEach(risk -> line(text, atRisk(risk)));
        return text.toString();
    }

    private static String atRisk(AtRisk risk) {
        return "At risk: %s from %s to %s, %s s and %s writes at p95; %s."
                .formatted(
                        risk.store(),
                        risk.from(),
                        risk.to(),
                        SimulationText.number(risk.loss().seconds().p95()),
                        SimulationText.number(risk.loss().writes().p95()),
                        lagAlarm(risk));
    }

    private static String lagAlarm(AtRisk risk) {
        if (risk.alarmLagS() == null) {
            return "no alarm on its lag";
        }
        return risk.alarmAfterS() == null
                ? "the alarm on its lag is silent"
                : "the alarm on its lag tells after " + span(risk.alarmAfterS());
    }

    private static String requests(PartialFailure failure) {
        if (failure.requests() == null) {
            return "How many requests fail is not known: the plan tells no load of this region.";
        }
        return "%s of %s requests fail."
                .formatted(
                        SimulationText.number(failure.failedRequests()),
                        SimulationText.number(failure.requests()));
    }

    private static String check(PartialFailure failure) {
        CheckOutcome check = failure.healthCheck();
        if (check == null) {
            return "No health check is planned that could notice.";
        }
        String green =
                "Health check (%s in a row, every %s): %s of checkers are green at the end"
                        .formatted(
                                Sentence.count(check.failures(), "failure"),
                                span(check.intervalS()),
                                SimulationText.percent(check.greenShare()));
        if (check.noticed() == null) {
            return green + "; how many must be for the region to stay in service is not known.";
        }
        if (check.noticedAfterS() != null) {
            return "%s; it notices after %s.".formatted(green, span(check.noticedAfterS()));
        }
        return "%s, %s keep it in service: it does not notice below %s of errors%s."
                .formatted(
                        green,
                        SimulationText.percent(check.healthyShare()),
                        SimulationText.percent(check.blindUpTo()),
                        check.failuresThatNotice() == null
                                ? ""
                                : "; with %s in a row it would"
                                        .formatted(
                                                Sentence.count(
                                                        check.failuresThatNotice(), "failure")));
    }

    private static String alarm(@Nullable AlarmOutcome alarm) {
        if (alarm == null) {
            return "No SLO of errors is stated whose alarm could notice.";
        }
        String whose = alarm.inPlan() ? "The SLO alarm" : "An alarm on the SLO (none is planned)";
        return alarm.noticedAfterS() == null
                ? whose + " does not fire."
                : "%s fires after %s.".formatted(whose, span(alarm.noticedAfterS()));
    }

    private static void line(StringBuilder text, String sentence) {
        text.append("  ").append(sentence).append('\n');
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
                : SimulationText.number(seconds) + " s";
    }

    private static String joined(long large, String unit, long small, String smallUnit) {
        return large + " " + unit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}
