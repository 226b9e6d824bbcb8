package org.planisphere.cli.modelfile;

import org.planisphere.simulation.modelfile.calculate.Calculation;

/// What running a model file gave.
public sealed interface ModelOutcome {
    /// A run of the simulation.
    ///
    /// @param result a record of `simulation.modelfile`
    record Simulated(Record result) implements ModelOutcome {}

    /// A closed form.
    record Calculated(Calculation calculation) implements ModelOutcome {}
}
