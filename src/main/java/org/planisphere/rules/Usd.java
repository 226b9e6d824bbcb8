package org.planisphere.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Amounts of money as messages write them.
public final class Usd {
    private Usd() {}

    /// An amount in whole dollars, or with cents where it is small: `4,900 USD`, `7.30 USD`.
    public static String of(BigDecimal amount) {
        if (amount.abs().compareTo(BigDecimal.TEN) < 0) {
            return amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString() + " USD";
        }
        return Numbers.grouped(amount.setScale(0, RoundingMode.HALF_EVEN).toBigInteger()) + " USD";
    }
}
