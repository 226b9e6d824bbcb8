package org.planisphere.edit;

import java.math.BigDecimal;
import java.time.Duration;

/// Lengths of time as people write them in a plan: `13h`, `13.5h`, `40m`, `90s`, `250ms`.
public final class SpanText {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private SpanText() {}

    /// The greatest unit that needs at most a half.
    ///
    /// @param span >= 0; below a millisecond is cut off
    public static String of(Duration span) {
        if (span.isZero()) {
            return "0s";
        }
        if (span.toNanos() % HALF_HOUR.toNanos() == 0 && span.toMinutes() >= 60) {
            BigDecimal hours = BigDecimal.valueOf(span.toMinutes() / 30).movePointLeft(1);
            return hours.multiply(BigDecimal.valueOf(5)).stripTrailingZeros().toPlainString() + "h";
        }
        if (span.toMillis() % 60_000 == 0) {
            return span.toMinutes() + "m";
        }
        return span.toMillis() % 1_000 == 0 ? span.toSeconds() + "s" : span.toMillis() + "ms";
    }
}
