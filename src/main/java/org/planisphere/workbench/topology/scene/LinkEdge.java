package org.planisphere.workbench.topology.scene;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A link as drawn: a curve and a label.
///
/// @param rttMillis median round trip in milliseconds, null where no distance is known
/// @param estimated whether the round trip comes from the fitted fallback
/// @param lag what the stream is behind, such as `0.4 s`; empty for a network connection
public record LinkEdge(LinkId id, @Nullable Double rttMillis, boolean estimated, String lag) {
    /// The label beside the curve, such as `TGW · ~124 ms`; `~` marks an estimate.
    public String label() {
        return join(LinkWords.tag(id.kind()), roundTrip(), lag.isEmpty() ? "" : "lag " + lag);
    }

    /// The round trip alone, such as `~124 ms`; empty where it is not known.
    public String roundTrip() {
        if (rttMillis == null) {
            return "";
        }
        String number =
                rttMillis < 10
                        ? String.format(Locale.ROOT, "%.1f", rttMillis)
                        : String.format(Locale.ROOT, "%.0f", rttMillis);
        return (estimated ? "~" : "") + number + " ms";
    }

    /// What a screen reader says.
    public String accessibleText() {
        String time = rttMillis == null ? "" : "round trip " + roundTrip().replace("~", "about ");
        return join(id.toString(), time, lag.isEmpty() ? "" : "lag " + lag).replace(" · ", ", ");
    }

    private static String join(String... parts) {
        return String.join(" · ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }
}
