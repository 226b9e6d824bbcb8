package org.planisphere.simulation.core.stream;

import java.util.List;

/// One replica of a writer: its link, its applier and what disturbs them.
///
/// @param name names the random streams of this replica, so it must be unique under a writer
public record ReplicaSpec(String name, LinkSpec link, ApplierSpec applier, List<Fault> faults) {
    public ReplicaSpec {
        faults = List.copyOf(faults);
    }

    /// A replica that nothing disturbs.
    public ReplicaSpec(String name, LinkSpec link, ApplierSpec applier) {
        this(name, link, applier, List.of());
    }
}
