package org.planisphere.workbench.simulations;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.model.RegionId;
import org.planisphere.model.ScenarioEvent;

/// An event as it stands in the form, perhaps half typed.
///
/// @param capacityPercent what is left of the region in percent; 0 is lost
/// @param start time of day, `hh:mm`
/// @param minutes how long, empty where it lasts to the end
/// @param latencyFactor how many times slower its links are, >= 1; kept, not edited
public record EventDraft(
        RegionId region,
        String capacityPercent,
        String start,
        String minutes,
        double latencyFactor) {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

    static EventDraft of(ScenarioEvent event) {
        Duration lasts = event.lasts();
        return new EventDraft(
                event.region(),
                String.format(Locale.ROOT, "%.0f", event.capacityShare() * 100),
                String.format(
                        Locale.ROOT, "%02d:%02d", event.at().toHours(), event.at().toMinutesPart()),
                lasts == null ? "" : Long.toString(lasts.toMinutes()),
                event.latencyFactor());
    }

    /// A region lost at noon for half an hour, to start from.
    static EventDraft lostAtNoon(RegionId region) {
        return new EventDraft(region, "0", "12:00", "30", 1);
    }

    public EventDraft withRegion(RegionId other) {
        return new EventDraft(other, capacityPercent, start, minutes, latencyFactor);
    }

    public EventDraft withCapacityPercent(String text) {
        return new EventDraft(region, text, start, minutes, latencyFactor);
    }

    public EventDraft withStart(String text) {
        return new EventDraft(region, capacityPercent, text, minutes, latencyFactor);
    }

    public EventDraft withMinutes(String text) {
        return new EventDraft(region, capacityPercent, start, text, latencyFactor);
    }

    /// The event that the texts describe.
    ///
    /// @throws InputProblem if a text is not what belongs there
    ScenarioEvent event() throws InputProblem {
        double percent = InputProblem.number("The capacity left", capacityPercent, 0, 100, "%");
        Matcher clock = CLOCK.matcher(start.strip());
        if (!clock.matches()) {
            throw new InputProblem(
                    "The start of an event (%s) is no time. Write hours and minutes, such as 13:30."
                            .formatted(start));
        }
        Duration at =
                Duration.ofHours(Long.parseLong(clock.group(1)))
                        .plusMinutes(Long.parseLong(clock.group(2)));
        Duration lasts =
                minutes.isBlank()
                        ? null
                        : Duration.ofMinutes(
                                (long)
                                        InputProblem.number(
                                                "The length of an event",
                                                minutes,
                                                1,
                                                10_080,
                                                "min"));
        return new ScenarioEvent(at, region, percent / 100, lasts, latencyFactor);
    }
}
