package org.planisphere.artifact.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lengths of time as plans write them: `250ms`, `60s`, `1.5h`, `7d`, `4w`; a bare number means
/// seconds.
public final class Durations {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,9})?)(ms|s|m|h|d|w)?");

    private Durations() {}

    public static Optional<Duration> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal nanos =
                new BigDecimal(form.group(1))
                        .multiply(BigDecimal.valueOf(nanosPer(form.group(2))))
                        .setScale(0, RoundingMode.HALF_EVEN);
        return nanos.unscaledValue().bitLength() > 63
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(nanos.longValueExact()));
    }

    private static long nanosPer(@Nullable String unit) {
        return switch (unit) {
            case "ms" -> 1_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            case "d" -> 86_400_000_000_000L;
            case "w" -> 604_800_000_000_000L;
            case null, default -> 1_000_000_000L;
        };
    }
}
