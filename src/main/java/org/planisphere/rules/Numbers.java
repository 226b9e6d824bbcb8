package org.planisphere.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Numbers as messages write them, the same in every locale.
public final class Numbers {
    private Numbers() {}

    /// A number without needless digits: `16`, `0.8`, `812.5`.
    public static String plain(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /// A measured value with no more digits than it deserves: `68`, `4.2`, `0.35`.
    public static String rounded(double value) {
        int digits = Math.abs(value) >= 10 ? 0 : Math.abs(value) >= 1 ? 1 : 2;
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// A count with commas between thousands, as in `65,536`.
    public static String grouped(BigInteger count) {
        StringBuilder text = new StringBuilder(count.toString());
        for (int at = text.length() - 3; at > (count.signum() < 0 ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    public static String grouped(long count) {
        return grouped(BigInteger.valueOf(count));
    }

    /// A count with its noun: `1 route`, `2 routes`.
    public static String of(long count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
