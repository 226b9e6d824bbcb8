package org.planisphere.model.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;

/// A number that a provider sets, with the day somebody last read it.
///
/// @param id stable name, such as `vpc.prefix.min`
/// @param adjustableTo the most it can be raised to on request, null where it is fixed
/// @param validFrom since when the value holds, null where that is not known
/// @param checkedOn when the source was last read
/// @param source where it was read
public record Limit(
        Provider provider,
        String id,
        double value,
        @Nullable Double adjustableTo,
        @Nullable LocalDate validFrom,
        LocalDate checkedOn,
        String source) {}
