package org.planisphere.workbench.simulations;

/// Whether a simulation runs.
public sealed interface RunState {
    /// Nothing runs.
    record Idle() implements RunState {}

    /// A run is on its way.
    ///
    /// @param fraction share that is done, 0..1
    record Running(double fraction) implements RunState {}

    /// The last run broke.
    record Failed(String sentence) implements RunState {}
}
