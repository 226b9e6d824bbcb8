package org.planisphere.cli.modelfile;

import java.util.List;
import org.planisphere.simulation.modelfile.calculate.Acknowledgement;
import org.planisphere.simulation.modelfile.calculate.Calculation;
import org.planisphere.simulation.modelfile.calculate.Conflicts;
import org.planisphere.simulation.modelfile.calculate.Partition;
import org.planisphere.simulation.modelfile.calculate.Popularity;

/// Reads the inputs of closed forms about replication: acknowledgements and conflicts.
final class ReplicationInputs {
    private static final String SEMI_SYNC = "semi-sync-";

    private ReplicationInputs() {}

    static Calculation acknowledgement(ModelMapping in) {
        List<Double> roundTrips = in.numbers("rtt_ms");
        String mode = in.word("mode");
        return switch (mode) {
            case "majority" -> new Acknowledgement(roundTrips, Acknowledgement.Mode.MAJORITY, 0);
            case "sync-all" -> new Acknowledgement(roundTrips, Acknowledgement.Mode.SYNC_ALL, 0);
            default ->
                    new Acknowledgement(
                            roundTrips,
                            Acknowledgement.Mode.SEMI_SYNC,
                            Integer.parseInt(mode.substring(SEMI_SYNC.length())));
        };
    }

    static Calculation conflicts(ModelMapping in) {
        return new Conflicts(
                in.numbers("writers_per_s"),
                in.numbers("one_way_ms"),
                in.whole("keys"),
                popularity(in));
    }

    static Calculation partition(ModelMapping in) {
        List<Double> writers = in.numbers("writers_per_s");
        return new Partition(
                writers.getFirst(), writers.getLast(), in.number("seconds"), in.number("keys"));
    }

    private static Popularity popularity(ModelMapping in) {
        return in.mappingIfAny("popularity")
                .map(ReplicationInputs::skewed)
                .orElseGet(Popularity.Uniform::new);
    }

    private static Popularity skewed(ModelMapping in) {
        return in.mappingIfAny("hot")
                .<Popularity>map(
                        hot -> new Popularity.Hot(hot.number("keys"), hot.number("writes")))
                .orElseGet(() -> new Popularity.Zipf(in.number("zipf")));
    }
}
