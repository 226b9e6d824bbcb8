package org.planisphere.workbench.simulations;

import org.planisphere.simulation.result.PlanSimulation;

/// Starts runs of the plan that is open; implemented where engines meet workers.
@FunctionalInterface
public interface SimulationRunner {
    /// Starts a run off the FX thread.
    ///
    /// @param listener told on the FX thread
    /// @return how to end the run early, at once and as often as one likes
    Cancellation start(SimulationRequest request, Listener listener);

    /// Ends a run whose result nobody wants any more.
    @FunctionalInterface
    interface Cancellation {
        void cancel();
    }

    /// Follows one run; all calls come on the FX thread.
    interface Listener {
        /// @param fraction share that is done, 0..1
        void progress(double fraction);

        void done(PlanSimulation result);

        /// @param sentence what went wrong and what to do
        void failed(String sentence);
    }
}
