package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import java.util.Set;

/// How often each quorum is asked.
///
/// @param reads  share of the reads that go to each read quorum; they add to 1
/// @param writes share of the writes that go to each write quorum; they add to 1
public record QuorumStrategy(QuorumLoad question, List<Double> reads, List<Double> writes) {
    public QuorumStrategy {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
    }

    /// Seconds that the busiest node works per request if this share of the requests are reads.
    public double load(double readShare) {
        double most = 0;
        for (int node = 0; node < question.system().nodes(); node++) {
            double read = share(node, question.system().reads(), reads);
            double write = share(node, question.system().writes(), writes);
            most =
                    Math.max(
                            most,
                            readShare * read / question.readsPerS().get(node)
                                    + (1 - readShare) * write / question.writesPerS().get(node));
        }
        return most;
    }

    private static double share(int node, List<Set<Integer>> quorums, List<Double> shares) {
        double sum = 0;
        for (int i = 0; i < quorums.size(); i++) {
            sum += quorums.get(i).contains(node) ? shares.get(i) : 0;
        }
        return sum;
    }
}
