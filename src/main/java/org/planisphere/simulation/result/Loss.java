package org.planisphere.simulation.result;

/// What is lost for good if the writer disappears at a random moment of the scenario: writes
/// committed there and not yet received by the copy.
///
/// @param seconds age of the oldest such write
public record Loss(Spread seconds, Spread writes, Spread bytes) {
    /// No committed write is ever lost.
    public static final Loss ZERO = new Loss(Spread.ZERO, Spread.ZERO, Spread.ZERO);
}
