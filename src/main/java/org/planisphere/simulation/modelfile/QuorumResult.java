package org.planisphere.simulation.modelfile;

import java.util.List;

/// The result of a model of kind `quorum`.
///
/// @param consistent probability that a read so long after commit sees the write
/// @param visible    time after commit from which on a read sees the write with a probability
/// @param kFresh     probability to see one of the last k versions if writes never spread on their
///     own
public record QuorumResult(
        String schema,
        String kind,
        long seed,
        int trials,
        List<Consistent> consistent,
        List<Visible> visible,
        List<Latency> readMs,
        List<Latency> writeMs,
        List<Fresh> kFresh) {
    public QuorumResult {
        consistent = List.copyOf(consistent);
        visible = List.copyOf(visible);
        readMs = List.copyOf(readMs);
        writeMs = List.copyOf(writeMs);
        kFresh = List.copyOf(kFresh);
    }

    public record Consistent(double tMs, double p, double ci95) {}

    public record Visible(double p, double tMs) {}

    public record Latency(double q, double ms) {}

    public record Fresh(int k, double p) {}
}
