package org.planisphere.simulation.core.random;

import java.util.List;

/// Range checks whose messages name the parameter, its value and what is legal.
///
/// A message starts with the parameter, or with `entry 2 of` it, so that a reader of files can
/// find the place.
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

    /// A list of numbers: how many there may be, and what each has to fulfil.
    public static List<Double> each(
            String name, List<Double> values, int low, int high, Check check) {
        if (values.size() < low || values.size() > high) {
            throw new IllegalArgumentException(
                    "%s must hold %s to %s numbers; this holds %s"
                            .formatted(name, low, high, values.size()));
        }
        for (int i = 0; i < values.size(); i++) {
            check.check("entry %s of %s".formatted(i + 1, name), values.get(i));
        }
        return List.copyOf(values);
    }

    /// As the other, for however many.
    public static List<Double> each(String name, List<Double> values, Check check) {
        return each(name, values, 0, Integer.MAX_VALUE, check);
    }

    /// Refuses a value by its name.
    @FunctionalInterface
    public interface Check {
        void check(String name, double value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
