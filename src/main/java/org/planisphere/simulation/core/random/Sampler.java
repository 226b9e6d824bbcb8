package org.planisphere.simulation.core.random;

/// Draws values of one distribution from one stream.
public interface Sampler {
    /// The next value.
    double next();

    /// Fills the first `count` places with the next values.
    ///
    /// Engines draw in blocks: a loop inside the sampler is compiled for that one distribution, a
    /// loop outside calls through the interface for each value.
    default void fill(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = next();
        }
    }
}
