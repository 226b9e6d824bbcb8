package org.planisphere.artifact.schema;

import org.planisphere.artifact.schema.Kind.Quantity;

/// Ranges of the numbers in a model file, which unlike a plan may state any size of things.
final class ModelNumbers {
    /// Whole numbers up to here are exact as a double.
    private static final double MOST_EXACT = 1L << 53;

    static final Quantity ABOVE_ZERO =
            new Quantity("a number above 0", 0, Double.MAX_VALUE, true, false);
    static final Quantity FROM_ZERO =
            new Quantity("a number from 0 upwards", 0, Double.MAX_VALUE, false, false);
    static final Quantity ANY_WHOLE =
            new Quantity("a whole number", -MOST_EXACT, MOST_EXACT, false, true);
    static final Quantity WHOLE_FROM_ONE =
            new Quantity("a whole number from 1 upwards", 1, MOST_EXACT, false, true);
    static final Quantity FROM_ONE =
            new Quantity("a number from 1 to 1000000", 1, 1_000_000, false, false);
    static final Quantity UP_TO_TEN = new Quantity("a number from 0 to 10", 0, 10, false, false);

    /// Rates, shares and levels of error at whose ends a formula breaks down.
    static final Quantity BETWEEN_ZERO_AND_ONE =
            new Quantity("a number above 0 and below 1", 1e-12, 1 - 1e-12, false, false);

    static final Quantity HOT_SHARE =
            new Quantity("a number above 0 and below 1", 1e-9, 1 - 1e-9, false, false);
    static final Quantity ERROR =
            new Quantity("a number above 0, 0.5 at most", 1e-12, 0.5, false, false);
    static final Quantity CONFIDENCE =
            new Quantity("a number from 0.5 to below 1", 0.5, 1 - 1e-12, false, false);

    private ModelNumbers() {}
}
