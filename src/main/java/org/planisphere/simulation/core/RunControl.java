package org.planisphere.simulation.core;

import java.util.concurrent.CancellationException;

/// Lets the caller of a run follow and stop it. A run asks at least every few milliseconds.
public interface RunControl {
    /// Takes the share of the run that is done, 0 to 1. Called on the thread of the run.
    void progress(double fraction);

    /// Says whether the caller no longer wants the result. Called on the thread of the run.
    boolean cancelled();

    /// A control that ignores progress and never cancels.
    static RunControl none() {
        return new RunControl() {
            @Override
            public void progress(double fraction) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /// Reports progress and ends the run if it was cancelled.
    ///
    /// @throws CancellationException if the caller cancelled
    default void checkpoint(double fraction) {
        if (cancelled()) {
            throw new CancellationException("The simulation was cancelled.");
        }
        progress(fraction);
    }

    /// This control, with the fractions of one part of a run mapped to `from`..`to` of the whole.
    default RunControl part(double from, double to) {
        RunControl whole = this;
        return new RunControl() {
            @Override
            public void progress(double fraction) {
                whole.progress(from + (to - from) * fraction);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
