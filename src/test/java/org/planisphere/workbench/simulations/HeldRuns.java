package org.planisphere.workbench.simulations;

import java.util.ArrayList;
import java.util.List;

/// A runner whose runs end when the test says so.
final class HeldRuns implements SimulationRunner {
    final List<SimulationRequest> requests = new ArrayList<>();
    final List<Listener> listeners = new ArrayList<>();
    int cancelled;

    @Override
    public Cancellation start(SimulationRequest request, Listener listener) {
        requests.add(request);
        listeners.add(listener);
        return () -> cancelled++;
    }

    void finish(int run) {
        listeners.get(run).done(ResultSketch.result(requests.get(run)));
    }
}
