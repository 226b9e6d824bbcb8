package org.planisphere.workbench.simulations;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.schema.Durations;
import org.planisphere.edit.SpanText;
import org.planisphere.workbench.fields.Wording;

/// How the fields of a scenario word what its file says in other units.
enum FieldWording implements Wording {
    /// A time of day for a time from the start: `13:30` for `13.5h`; an hour alone will do.
    CLOCK {
        private static final Pattern TIME = Pattern.compile("(\\d{1,3})(?::([0-5]\\d))?");

        @Override
        public String shown(String written) {
            return wholeMinutes(written)
                    .map(span -> "%02d:%02d".formatted(span.toHours(), span.toMinutesPart()))
                    .orElse(written);
        }

        @Override
        public String written(String typed) {
            Matcher time = TIME.matcher(typed);
            if (!time.matches()) {
                return typed;
            }
            String minutes = time.group(2);
            return SpanText.of(
                    Duration.ofHours(Long.parseLong(time.group(1)))
                            .plusMinutes(minutes == null ? 0 : Long.parseLong(minutes)));
        }
    },

    /// A number of minutes.
    MINUTES {
        @Override
        public String shown(String written) {
            return wholeMinutes(written)
                    .map(span -> Long.toString(span.toMinutes()))
                    .orElse(written);
        }

        @Override
        public String written(String typed) {
            return number(typed).map(minutes -> span(minutes, 60_000)).orElse(typed);
        }
    },

    /// A number of hours.
    HOURS {
        @Override
        public String shown(String written) {
            return wholeMinutes(written)
                    .filter(span -> span.toMinutes() % 30 == 0)
                    .map(span -> BigDecimal.valueOf(span.toMinutes() / 30 * 5, 1))
                    .map(hours -> hours.stripTrailingZeros().toPlainString())
                    .orElse(written);
        }

        @Override
        public String written(String typed) {
            return number(typed).map(hours -> span(hours, 3_600_000)).orElse(typed);
        }
    },

    /// A share as a percentage.
    PERCENT {
        @Override
        public String shown(String written) {
            return number(written).map(share -> plain(share.movePointRight(2))).orElse(written);
        }

        @Override
        public String written(String typed) {
            return number(typed).map(percent -> plain(percent.movePointLeft(2))).orElse(typed);
        }
    };

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private static Optional<Duration> wholeMinutes(String written) {
        return Durations.parse(written.strip()).filter(span -> span.toMillis() % 60_000 == 0);
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text.strip()).matches()
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }

    private static String span(BigDecimal count, long unitMillis) {
        return SpanText.of(
                Duration.ofMillis(count.multiply(BigDecimal.valueOf(unitMillis)).longValue()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
