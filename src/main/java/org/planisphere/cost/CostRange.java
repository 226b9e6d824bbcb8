package org.planisphere.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;

/// An amount of money a month with its bounds, exact; only what shows it rounds.
///
/// @param low if the smallest stated use comes true
/// @param expected what the plan states
/// @param high if the largest stated use and the growth of the plan's horizon come true
public record CostRange(BigDecimal low, BigDecimal expected, BigDecimal high) {
    public static final CostRange ZERO =
            new CostRange(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public CostRange {
        if (low.compareTo(expected) > 0 || expected.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "not in order: %s, %s, %s".formatted(low, expected, high));
        }
    }

    public CostRange plus(CostRange other) {
        return new CostRange(
                low.add(other.low), expected.add(other.expected), high.add(other.high));
    }

    /// The sum of what each part gives.
    public static <T> CostRange sum(
            Collection<? extends T> parts, Function<? super T, CostRange> amount) {
        CostRange sum = ZERO;
        for (T part : parts) {
            sum = sum.plus(amount.apply(part));
        }
        return sum;
    }
}
