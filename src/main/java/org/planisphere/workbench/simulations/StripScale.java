package org.planisphere.workbench.simulations;

import java.time.Duration;

/// Where moments of a scenario lie on its time line.
///
/// @param leftPx where the scenario starts
/// @param widthPx from its start to its end, > 0
/// @param horizon length of the scenario, > 0
record StripScale(double leftPx, double widthPx, Duration horizon) {
    private static final Duration SHORT = Duration.ofHours(3);

    double x(Duration moment) {
        return leftPx + widthPx * seconds(moment) / seconds(horizon);
    }

    /// The time that a distance in pixels stands for, in whole steps.
    Duration span(double pixels) {
        double seconds = pixels / widthPx * seconds(horizon);
        long steps = Math.round(seconds / seconds(step()));
        return step().multipliedBy(steps);
    }

    /// The least that a drag or a key moves an event: five minutes, one in a short scenario.
    Duration step() {
        return horizon.compareTo(SHORT) <= 0 ? Duration.ofMinutes(1) : Duration.ofMinutes(5);
    }

    /// Where an event starts that is moved by so much: within the scenario, and on a whole step.
    Duration moved(Duration start, Duration by) {
        Duration to = onStep(start.plus(by));
        Duration last = horizon.minus(step());
        return to.isNegative() ? Duration.ZERO : to.compareTo(last) > 0 ? last : to;
    }

    /// How long an event lasts whose end is moved by so much: at least a step, and not beyond the
    /// end of the scenario.
    Duration stretched(Duration start, Duration length, Duration by) {
        Duration to = onStep(length.plus(by));
        Duration most = horizon.minus(start);
        Duration least = step();
        return to.compareTo(least) < 0 ? least : to.compareTo(most) > 0 ? most : to;
    }

    private Duration onStep(Duration moment) {
        return step().multipliedBy(Math.round(seconds(moment) / seconds(step())));
    }

    private static double seconds(Duration span) {
        return span.toMillis() / 1_000.0;
    }
}
