package org.planisphere.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much is used a month, with bounds.
public record Quantity(BigDecimal low, BigDecimal expected, BigDecimal high) {
    /// Digits kept of a computed quantity; a millionth of an hour or a gigabyte costs nothing.
    private static final int SCALE = 6;

    public static Quantity exactly(double quantity) {
        return between(quantity, quantity, quantity);
    }

    /// Bounds that do not enclose the expected quantity are moved to it.
    public static Quantity between(double low, double expected, double high) {
        return new Quantity(
                decimal(Math.min(low, expected)),
                decimal(expected),
                decimal(Math.max(high, expected)));
    }

    public Quantity times(double factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        return new Quantity(
                scaled(low.multiply(by)), scaled(expected.multiply(by)), scaled(high.multiply(by)));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(low.add(other.low), expected.add(other.expected), high.add(other.high));
    }

    public boolean isZero() {
        return high.signum() == 0;
    }

    public CostRange at(BigDecimal unitPrice) {
        return new CostRange(
                low.multiply(unitPrice), expected.multiply(unitPrice), high.multiply(unitPrice));
    }

    private static BigDecimal decimal(double value) {
        return scaled(BigDecimal.valueOf(value));
    }

    private static BigDecimal scaled(BigDecimal value) {
        BigDecimal rounded = value.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                : rounded; // 2600, not 2.6E+3
    }
}
