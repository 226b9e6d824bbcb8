package org.planisphere.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The hash of an artifact's spec, taken when somebody first asks: few regions have gates that were
/// approved, and only those need it.
public final class SpecDigest {
    /// Of a region without an artifact.
    public static final SpecDigest NONE = new SpecDigest(() -> "");

    private final Supplier<String> taking;
    private volatile @Nullable String taken;

    /// @param taking always gives the same hash
    public SpecDigest(Supplier<String> taking) {
        this.taking = taking;
    }

    /// The hash, such as `sha256:4f21…`.
    public String text() {
        String known = taken;
        if (known == null) {
            known = taking.get();
            taken = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SpecDigest digest && digest.text().equals(text()));
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
