package org.planisphere.rules.data;

import java.time.Duration;
import org.planisphere.rules.Numbers;

/// Lengths of time as messages and plans write them.
final class Span {
    private static final double MILLIS_PER_SECOND = 1000;

    private Span() {}

    /// As messages write it: `850 ms`, `30 s`, `12 min`, `1.5 h`, `35 days`.
    static String of(Duration span) {
        double seconds = seconds(span);
        if (seconds < 1) {
            return Numbers.rounded(seconds * MILLIS_PER_SECOND) + " ms";
        }
        if (seconds < 120) {
            return Numbers.rounded(seconds) + " s";
        }
        if (seconds < 7200) {
            return Numbers.rounded(seconds / 60) + " min";
        }
        return seconds < 172_800
                ? Numbers.rounded(seconds / 3600) + " h"
                : Numbers.rounded(seconds / 86_400) + " days";
    }

    static String ofSeconds(double seconds) {
        return of(Duration.ofMillis(Math.round(seconds * MILLIS_PER_SECOND)));
    }

    /// As plans write it: `30s`, `250ms`.
    static String yaml(Duration span) {
        return span.toMillis() % 1000 == 0 ? span.toSeconds() + "s" : span.toMillis() + "ms";
    }

    static double seconds(Duration span) {
        return span.toMillis() / MILLIS_PER_SECOND;
    }
}
