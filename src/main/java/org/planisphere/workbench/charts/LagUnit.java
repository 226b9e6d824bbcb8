package org.planisphere.workbench.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// The unit in which a lag is shown; one per chart or column, so that two are never mixed.
public enum LagUnit {
    MILLISECONDS("ms", 1),
    SECONDS("s", 1_000),
    MINUTES("min", 60_000);

    private final String symbol;
    private final double millis;

    LagUnit(String symbol, double millis) {
        this.symbol = symbol;
        this.millis = millis;
    }

    public String symbol() {
        return symbol;
    }

    /// How many milliseconds one of this unit is.
    public double millis() {
        return millis;
    }

    /// The unit that shows a greatest value in one to four digits before the point.
    public static LagUnit of(double maxMillis) {
        if (maxMillis < 2_000) {
            return MILLISECONDS;
        }
        return maxMillis < 600_000 ? SECONDS : MINUTES;
    }

    /// A lag with three meaningful digits and without its unit, such as `0.42` or `17.9`.
    public String number(double lagMillis) {
        double value = lagMillis / millis;
        int digits =
                value >= 100 || (this == MILLISECONDS && value >= 10) ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    /// A round lag with its unit and no digits it does not need, such as `5 s`.
    public String brief(double lagMillis) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(lagMillis / millis)
                + " "
                + symbol;
    }

    /// A lag with its unit, such as `17.9 s`.
    public String text(double lagMillis) {
        return number(lagMillis) + " " + symbol;
    }
}
