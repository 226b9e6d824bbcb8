package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A closed form with its inputs.
public interface Calculation {
    /// The word after `what:` in a model file.
    String what();

    /// The results, in the order they are printed.
    List<Value> values();

    /// A result by the name it has in files.
    ///
    /// @param value null where it does not exist
    record Value(String name, @Nullable Double value) {
        static Value of(String name, double value) {
            return new Value(name, Double.isFinite(value) ? value : null);
        }
    }
}
