package org.planisphere.simulation.core.stream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.core.random.RandomStreams;

/// One writer and its replicas. A run is a function of this value and the streams alone.
public record FanOut(WriteSource source, List<ReplicaSpec> replicas) {
    public FanOut {
        replicas = List.copyOf(replicas);
        Set<String> names = new HashSet<>();
        for (ReplicaSpec replica : replicas) {
            if (!names.add(replica.name())) {
                throw new IllegalArgumentException(
                        "two replicas are named %s".formatted(replica.name()));
            }
        }
    }

    /// Runs the writer and shows each replica's observer every write that was applied there.
    ///
    /// @param observers one for each replica, in the same order
    public void run(
            RunLength length,
            RandomStreams streams,
            List<? extends DeliveryObserver> observers,
            RunControl control) {
        if (observers.size() != replicas.size()) {
            throw new IllegalArgumentException("there must be one observer for each replica");
        }
        List<ReplicaPath> paths = new ArrayList<>();
        for (ReplicaSpec replica : replicas) {
            paths.add(new ReplicaPath(replica, streams.within(replica.name())));
        }
        WriteFeed feed = new WriteFeed(source, length, streams);
        WriteBlock block = new WriteBlock();
        while (feed.fill(block)) {
            for (int i = 0; i < paths.size(); i++) {
                paths.get(i).send(block, observers.get(i));
                control.checkpoint(feed.progress());
            }
        }
        control.checkpoint(1);
    }
}
