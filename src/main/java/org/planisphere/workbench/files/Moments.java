package org.planisphere.workbench.files;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when something happened to a file.
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Moments() {}

    /// The time of day here, with the day where that is not today.
    static String words(Instant at, InstantSource clock) {
        ZoneId here = ZoneId.systemDefault();
        boolean today =
                LocalDate.ofInstant(at, here).equals(LocalDate.ofInstant(clock.instant(), here));
        return (today ? TIME : DAY).withZone(here).format(at);
    }
}
