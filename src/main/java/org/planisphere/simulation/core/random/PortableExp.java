package org.planisphere.simulation.core.random;

/// The exponential function for blocks of draws: the same bits on every machine, within one unit in
/// the last place of the true value, and a third of the time of [StrictMath#exp].
///
/// Plain additions and multiplications have one result in Java wherever they run, and a loop of
/// nothing else is compiled to vector instructions; a call per value is not. The argument is split
/// into k·ln 2 + r with |r| <= ln 2 / 2, and the Taylor sum of e^r is taken so far that the rest
/// is below the rounding.
///
/// Arguments are within ±700, where e^x is a normal double; with sigma 10 that is 70 standard
/// deviations away.
final class PortableExp {
    private static final double LOG2_E = 1 / StrictMath.log(2);

    /// Adding this rounds to a whole number, and leaves that number in the lowest bits.
    private static final double ROUNDER = 1.5 * (1L << 52);

    /// ln 2 in two parts, the first with so few bits that k times it is exact.
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    private static final int EXPONENT_BIAS = 1023;
    private static final int MANTISSA_BITS = 52;

    private double[] rounded = {};

    /// Replaces each of the first `count` values x by scale · e^(factor · x).
    void replace(double[] values, int count, double factor, double scale) {
        if (rounded.length < count) {
            rounded = new double[count];
        }
        double[] powers = rounded;
        for (int i = 0; i < count; i++) {
            double x = factor * values[i];
            double power = x * LOG2_E + ROUNDER;
            powers[i] = power;
            values[i] = ofRest(x, power - ROUNDER);
        }
        // Apart from the first loop: what moves bits is not made a vector instruction.
        for (int i = 0; i < count; i++) {
            values[i] = scale * (values[i] * twoTo(powers[i]));
        }
    }

    /// e^x for one value; the same bits as in a block.
    static double of(double x) {
        double power = x * LOG2_E + ROUNDER;
        return ofRest(x, power - ROUNDER) * twoTo(power);
    }

    /// e^(x − k·ln 2), the rest between −ln 2 / 2 and ln 2 / 2.
    private static double ofRest(double x, double k) {
        double r = (x - k * LN2_HIGH) - k * LN2_LOW;
        double sum = 1.0 / 6_227_020_800L;
        sum = sum * r + 1.0 / 479_001_600;
        sum = sum * r + 1.0 / 39_916_800;
        sum = sum * r + 1.0 / 3_628_800;
        sum = sum * r + 1.0 / 362_880;
        sum = sum * r + 1.0 / 40_320;
        sum = sum * r + 1.0 / 5_040;
        sum = sum * r + 1.0 / 720;
        sum = sum * r + 1.0 / 120;
        sum = sum * r + 1.0 / 24;
        sum = sum * r + 1.0 / 6;
        sum = sum * r + 0.5;
        return 1 + (r + r * r * sum);
    }

    /// Two to the whole number that was rounded into a sum with [#ROUNDER].
    private static double twoTo(double power) {
        return Double.longBitsToDouble(
                (Double.doubleToRawLongBits(power) + EXPONENT_BIAS) << MANTISSA_BITS);
    }
}
