package org.planisphere.model.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;
import org.planisphere.model.Provider;

/// A number that a provider sets, with the day somebody last read it.
///
/// @param id stable name, such as `vpc.prefix.min`
/// @param adjustableTo the most it can be raised to on request, null where it is fixed
/// @param validFrom since when the value holds, null where that is not known
/// @param checkedOn when the source was last read, null where a plan sets the value without a day
/// @param source where it was read
/// @param place where a plan sets it, null for those that ship with the program
/// @param stale whether it was read too long ago to be trusted without a second look
public record Limit(
        Provider provider,
        String id,
        double value,
        @Nullable Double adjustableTo,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate checkedOn,
        String source,
        @Nullable Place place,
        boolean stale) {
    /// Days after which a limit is to be read again (a default of ours).
    private static final int FRESH_DAYS = 180;

    /// A limit as it was read, not yet judged.
    public Limit(
            Provider provider,
            String id,
            double value,
            @Nullable Double adjustableTo,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate checkedOn,
            String source,
            @Nullable Place place) {
        this(provider, id, value, adjustableTo, validFrom, checkedOn, source, place, false);
    }

    /// The same limit, as it is to be taken on a day.
    public Limit on(LocalDate today) {
        boolean old = checkedOn != null && checkedOn.plusDays(FRESH_DAYS).isBefore(today);
        return new Limit(
                provider, id, value, adjustableTo, validFrom, checkedOn, source, place, old);
    }

    /// Source and day in one text, with the request to read it again where that was long ago.
    public String citation() {
        String day = checkedOn == null ? "" : ", checked " + checkedOn;
        String age = stale ? ": more than %d days ago, read it again".formatted(FRESH_DAYS) : "";
        return source + day + age;
    }
}
