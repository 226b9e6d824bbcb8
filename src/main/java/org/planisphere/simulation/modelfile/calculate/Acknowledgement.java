package org.planisphere.simulation.modelfile.calculate;

import java.util.List;
import org.planisphere.simulation.core.random.Require;

/// How long a commit waits for acknowledgements over fixed round trips.
///
/// @param rttMs   round trips to all members, that of the leader itself 0
/// @param mode    whom it waits for
/// @param needed  acknowledgements of others that semi-sync waits for; not used by the other modes
public record Acknowledgement(List<Double> rttMs, Mode mode, int needed) implements Calculation {
    /// Whom a commit waits for.
    public enum Mode {
        MAJORITY,
        SEMI_SYNC,
        SYNC_ALL
    }

    public Acknowledgement {
        rttMs = Require.each("rtt_ms", rttMs, 1, 1000, Require::notNegative);
        int others = Math.max(1, rttMs.size() - 1);
        if (mode == Mode.SEMI_SYNC && (needed < 1 || needed > others)) {
            throw new IllegalArgumentException(
                    "mode must be semi-sync-K with K within 1..%s; this waits for %s"
                            .formatted(others, needed));
        }
    }

    @Override
    public String what() {
        return "acknowledgement";
    }

    @Override
    public List<Value> values() {
        List<Double> sorted = rttMs.stream().sorted().toList();
        // The leader is the first of them: the majority of n needs floor(n/2) others.
        int last =
                switch (mode) {
                    case MAJORITY -> sorted.size() / 2;
                    case SEMI_SYNC -> Math.min(needed, sorted.size() - 1);
                    case SYNC_ALL -> sorted.size() - 1;
                };
        return List.of(Value.of("commit_ms", sorted.get(last)));
    }
}
