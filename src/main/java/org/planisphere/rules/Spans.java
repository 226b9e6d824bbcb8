package org.planisphere.rules;

import java.time.Duration;

/// Lengths of time as messages and plans write them.
public final class Spans {
    private Spans() {}

    /// For people: `45 s`, `9.5 min`, `4 h`, `2.5 d`.
    public static String words(Duration span) {
        double seconds = seconds(span);
        if (seconds < 120) {
            return Numbers.plain(seconds) + " s";
        }
        if (seconds < 7_200) {
            return Numbers.rounded(seconds / 60) + " min";
        }
        return seconds < 172_800
                ? Numbers.rounded(seconds / 3_600) + " h"
                : Numbers.rounded(seconds / 86_400) + " d";
    }

    /// For a plan, in the largest unit that needs no fraction: `90s`, `5m`, `26h`, `1d`.
    public static String yaml(Duration span) {
        long seconds = span.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    public static double seconds(Duration span) {
        return span.toNanos() / 1e9;
    }

    /// A time in seconds, to the millisecond.
    public static Duration ofSeconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}
