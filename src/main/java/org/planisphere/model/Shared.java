package org.planisphere.model;

/// One of two equal values in the place of both.
final class Shared {
    private Shared() {}

    static <T> T of(T value, T other) {
        return value.equals(other) ? other : value;
    }
}
