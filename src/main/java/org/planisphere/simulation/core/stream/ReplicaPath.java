package org.planisphere.simulation.core.stream;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.simulation.core.random.RandomStreams;

/// Carries writes from the writer to one replica, exactly and without an event list: each stage
/// turns the times at which writes reach it into the times at which they leave it, by Lindley's
/// recursion.
///
/// In-order links and first-in-first-out servers need nothing else: what happens to a write depends
/// on the writes before it alone. Faults are known before the run, so a stage follows the changing
/// speed of its server only for the writes that a fault touches; all others cost one comparison.
/// Source: D. V. Lindley, "The theory of queues with a single server", Proc. Cambridge Phil. Soc.
/// 48 (1952).
final class ReplicaPath {
    private final List<Stage> stages;
    private final Deliveries deliveries = new Deliveries();
    private final Stage.Work work = new Stage.Work();

    ReplicaPath(ReplicaSpec replica, RandomStreams streams) {
        LinkSpec link = replica.link();
        FaultTimeline faults = new FaultTimeline(replica.faults());
        List<Stage> all = new ArrayList<>();
        if (link.lingerNanos() > 0) {
            all.add(new LingerStage(link.lingerNanos()));
        }
        if (link.hasServer()) {
            all.add(new LinkServerStage(new LinkWork(link, streams), faults.linkThrottle()));
        }
        all.add(new DelayStage(link, streams, faults));
        all.add(
                replica.applier().workers() == 1
                        ? new ApplyStage(replica.applier(), streams, faults.applyThrottle())
                        : new ParallelApplyStage(
                                replica.applier(), streams, faults.applyThrottle()));
        this.stages = List.copyOf(all);
    }

    /// Takes the next writes and shows what became of them.
    void send(WriteBlock block, DeliveryObserver observer) {
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
}
