package org.planisphere.simulation.core.stream;

import org.planisphere.simulation.core.random.RandomStreams;

/// Carries writes from the writer to one replica and hands on what was applied.
///
/// Two ways give the same nanoseconds from the same seed: [RecursionPath] where nothing disturbs
/// the replica, [EventPath] where something does.
sealed interface ReplicaPath permits RecursionPath, EventPath {
    /// Takes the next writes.
    void send(WriteBlock block, DeliveryObserver observer);

    /// After the last write: carries on with what is still under way, for about one block.
    ///
    /// @return whether something is left
    boolean drain(DeliveryObserver observer);

    /// The quickest way that is exact for this replica.
    static ReplicaPath of(ReplicaSpec replica, RandomStreams streams) {
        RandomStreams own = streams.within(replica.name());
        return replica.faults().isEmpty()
                ? new RecursionPath(replica, own)
                : new EventPath(replica, own);
    }
}
