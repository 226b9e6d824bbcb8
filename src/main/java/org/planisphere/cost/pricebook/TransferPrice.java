package org.planisphere.cost.pricebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A price per gigabyte that may fall with the volume of the month.
///
/// @param kind what is charged, such as `internet_egress`
/// @param tiers by rising volume
public record TransferPrice(
        String kind, List<Tier> tiers, String source, LocalDate asOf, String confidence) {
    /// A price for the gigabytes between two volumes of the month.
    ///
    /// @param fromGb where the tier starts
    /// @param toGb where it ends, null where it is open
    public record Tier(BigDecimal fromGb, @Nullable BigDecimal toGb, BigDecimal pricePerGb) {}

    public TransferPrice {
        tiers = tiers.stream().sorted(Comparator.comparing(Tier::fromGb)).toList();
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("a transfer price without a tier: " + kind);
        }
    }

    /// What a volume of one month costs; gigabytes below the first tier are free of charge.
    public BigDecimal cost(BigDecimal gb) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            BigDecimal end = tier.toGb() == null ? gb : gb.min(tier.toGb());
            if (end.compareTo(tier.fromGb()) > 0) {
                sum = sum.add(end.subtract(tier.fromGb()).multiply(tier.pricePerGb()));
            }
        }
        return sum;
    }

    /// The price of the first gigabyte that is charged, with its source.
    public Price listPrice() {
        return new Price(
                "transfer." + kind,
                kind.replace('_', ' '),
                tiers.getFirst().pricePerGb(),
                "GB",
                source,
                asOf,
                tiers.size() == 1 ? confidence : confidence + "; falls with volume");
    }
}
