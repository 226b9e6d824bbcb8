package org.planisphere.workbench.simulations;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.planisphere.model.catalog.Facts;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.simulation.scenario.PlanSimulator;
import org.planisphere.workbench.shared.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs simulations on a worker and tells the screen how they go.
public final class PlanRuns implements SimulationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PlanRuns.class);

    private final Background background;
    private final Facts facts;

    public PlanRuns(Background background, Facts facts) {
        this.background = background;
        this.facts = facts;
    }

    @Override
    public Cancellation start(SimulationRequest request, Listener listener) {
        Control control = new Control(background.screen(), listener);
        background.submit(
                () -> simulate(request, control),
                listener::done,
                failure -> {
                    if (!(failure instanceof CancellationException)) {
                        LOG.error("a simulation broke", failure);
                        listener.failed(
                                "The simulation could not be finished. The log says more; the last"
                                        + " result is still shown.");
                    }
                });
        return control::cancel;
    }

    private PlanSimulation simulate(SimulationRequest request, RunControl control) {
        return PlanSimulator.run(
                request.plan(), facts, request.scenario(), request.seed(), request.runs(), control);
    }

    /// Passes progress on where it grew by a percent, so that the screen is not flooded.
    private static final class Control implements RunControl {
        private final Executor screen;
        private final Listener listener;
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private int toldPercent = -1;

        Control(Executor screen, Listener listener) {
            this.screen = screen;
            this.listener = listener;
        }

        void cancel() {
            cancelled.set(true);
        }

        @Override
        public void progress(double fraction) {
            int percent = (int) (fraction * 100);
            if (percent != toldPercent) {
                toldPercent = percent;
                screen.execute(() -> listener.progress(fraction));
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }
}
