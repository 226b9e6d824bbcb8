package org.planisphere.simulation.core.random;

/// Range checks whose messages name the parameter, its value and what is legal.
public final class Require {
    private Require() {}

    public static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s must be a number above 0; this is %s".formatted(name, value));
        }
        return value;
    }

    public static double notNegative(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s must be a number of 0 or above; this is %s".formatted(name, value));
        }
        return value;
    }

    public static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "%s must be within %s..%s; this is %s"
                            .formatted(name, plain(low), plain(high), value));
        }
        return value;
    }

    public static int within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    "%s must be a whole number within %s..%s; this is %s"
                            .formatted(name, low, high, value));
        }
        return value;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
