package org.planisphere.simulation.core.stream;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.simulation.core.random.RandomStreams;

/// The exact path without an event list: each stage turns the times at which writes reach it into
/// the times at which they leave it, by Lindley's recursion.
///
/// In-order links and first-in-first-out servers need nothing else: what happens to a write depends
/// on the writes before it alone. Source: D. V. Lindley, "The theory of queues with a single
/// server", Proc. Cambridge Phil. Soc. 48 (1952).
final class RecursionPath implements ReplicaPath {
    private final List<Stage> stages;
    private final Deliveries deliveries = new Deliveries();
    private final Stage.Work work = new Stage.Work();

    RecursionPath(ReplicaSpec replica, RandomStreams streams) {
        LinkSpec link = replica.link();
        List<Stage> all = new ArrayList<>();
        if (link.lingerNanos() > 0) {
            all.add(new LingerStage(link.lingerNanos()));
        }
        if (link.hasServer()) {
            all.add(new LinkServerStage(new LinkWork(link, streams)));
        }
        all.add(new DelayStage(link, streams));
        all.add(
                replica.applier().workers() == 1
                        ? new ApplyStage(replica.applier(), streams)
                        : new ParallelApplyStage(replica.applier(), streams));
        this.stages = List.copyOf(all);
    }

    @Override
    public void send(WriteBlock block, DeliveryObserver observer) {
        int n = block.size;
        System.arraycopy(block.committed, 0, deliveries.committed, 0, n);
        System.arraycopy(block.committed, 0, work.times, 0, n);
        System.arraycopy(block.committed, 0, work.flushed, 0, n);
        work.bytes = block.bytes;
        work.waitedIsSet = false;
        deliveries.size = n;
        for (Stage stage : stages) {
            stage.pass(work, deliveries);
        }
        observer.observe(deliveries);
        deliveries.firstIndex += n;
    }

    @Override
    public boolean drain(DeliveryObserver observer) {
        // The recursion has already followed every write to its end.
        return false;
    }
}
