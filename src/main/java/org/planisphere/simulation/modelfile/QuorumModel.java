package org.planisphere.simulation.modelfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Require;

/// A model file of kind `quorum`: N replicas, a read answered by R of them, a write confirmed by W.
///
/// @param trials   writes and reads to draw, 1..10,000,000
/// @param delaysMs one-way delays of the four legs
/// @param remoteMs added to each leg to or from a replica that is not the coordinator's own; null
///     where coordinators are no replicas
public record QuorumModel(
        long seed,
        int trials,
        int replicas,
        int read,
        int write,
        Legs delaysMs,
        @Nullable Double remoteMs,
        Ask ask) {
    /// Delays of the write, its acknowledgement, the read request and its response.
    public record Legs(Distribution w, Distribution a, Distribution r, Distribution s) {}

    /// What the result shall hold.
    ///
    /// @param consistentAtMs times after commit at which a read is made
    /// @param visibleWith    probabilities that a read shall have of seeing the write
    /// @param quantiles      of the latencies
    public record Ask(
            List<Double> consistentAtMs, List<Double> visibleWith, List<Double> quantiles) {
        public Ask {
            consistentAtMs = Require.each("consistent_at_ms", consistentAtMs, Require::notNegative);
            visibleWith = Require.each("visible_with", visibleWith, QuorumModel::share);
            quantiles = Require.each("quantiles", quantiles, QuorumModel::share);
        }

        /// What the examples ask.
        public static Ask usual() {
            return new Ask(
                    List.of(0.0, 1.0, 10.0), List.of(0.99, 0.999), List.of(0.5, 0.99, 0.999));
        }
    }

    private static void share(String name, double value) {
        Require.within(name, value, 0, 1);
    }

    /// Messages of all trials: four legs to each replica.
    public double events() {
        return 4.0 * trials * replicas;
    }

    public QuorumModel {
        Require.within("trials", trials, 1, 10_000_000);
        Require.within("replicas", replicas, 1, 1000);
        Require.within("read", read, 1, replicas);
        Require.within("write", write, 1, replicas);
        if (remoteMs != null) {
            Require.notNegative("remote_ms", remoteMs);
        }
    }
}
