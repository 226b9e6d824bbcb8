package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// How much a quorum system can serve when reads and writes are spread over its quorums as well as
/// possible.
///
/// Load is the share of a second that the busiest node works per request; capacity is its inverse.
/// Source: M. Whittaker et al., "Read-Write Quorum Systems Made Practical", PaPoC 2021, section 3.
///
/// @param readsPerS  reads that each node can serve, one number per node
/// @param writesPerS writes that each node can serve, one number per node
/// @param readShare  share of requests that are reads, 0..1
public record QuorumLoad(
        QuorumSystem system, List<Double> readsPerS, List<Double> writesPerS, double readShare)
        implements Calculation {
    public QuorumLoad {
        int nodes = system.nodes();
        readsPerS = Require.each("reads_per_s", readsPerS, nodes, nodes, Require::positive);
        writesPerS = Require.each("writes_per_s", writesPerS, nodes, nodes, Require::positive);
        Require.within("read_share", readShare, 0, 1);
    }

    @Override
    public String what() {
        return "quorum-load";
    }

    @Override
    public List<Value> values() {
        double load = strategy().load(readShare);
        return List.of(Value.of("load_s", load), Value.of("capacity_per_s", 1 / load));
    }

    /// Which quorum to ask how often, so that the busiest node has as little to do as possible.
    public QuorumStrategy strategy() {
        return QuorumProgramme.solve(this);
    }
}
