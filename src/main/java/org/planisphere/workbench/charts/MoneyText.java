package org.planisphere.workbench.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Amounts of money as text; rounding happens here and nowhere before.
public final class MoneyText {
    private MoneyText() {}

    /// Whole units with the sign of the currency, such as `$48,210`.
    public static String whole(BigDecimal amount, String currency) {
        BigDecimal rounded = amount.setScale(0, RoundingMode.HALF_UP);
        String sign = rounded.signum() < 0 ? "−" : "";
        return sign + symbol(currency) + String.format(Locale.ROOT, "%,.0f", rounded.abs());
    }

    /// Two decimals without a currency, for columns that name it in their header.
    public static String cents(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "")
                + String.format(Locale.ROOT, "%,.2f", rounded.abs());
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + " ";
        };
    }
}
