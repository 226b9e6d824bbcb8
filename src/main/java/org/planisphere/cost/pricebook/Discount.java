package org.planisphere.cost.pricebook;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

/// What a commitment takes off the on-demand price.
///
/// @param kind such as `committed-use`, `spot`, `reserved-node`
/// @param family product and instance families, such as `Compute Engine n2`
/// @param region one region, or words that mean all of them
/// @param percent median over the instances and regions with data, 0..100
/// @param asOf null where the source has no date
public record Discount(
        Provider provider,
        String kind,
        String family,
        String region,
        @Nullable Integer termYears,
        String payment,
        double percent,
        String source,
        @Nullable LocalDate asOf,
        String confidence) {
    /// Whether the figure may enter an expected cost; the others only lower the low bound.
    public boolean certain() {
        return !confidence.startsWith("uncertain");
    }

    /// Share taken off, 0..1.
    public double ratio() {
        return percent / 100;
    }

    boolean appliesTo(String instanceFamily, RegionId where, @Nullable Integer years) {
        return (region.startsWith("all") || region.equals(where.value()))
                && (years == null ? termYears == null : years.equals(termYears))
                && Arrays.asList(family.split("[ /()]+")).contains(instanceFamily)
                && family.matches("(EC2|Compute Engine|Virtual machines) .*");
    }
}
