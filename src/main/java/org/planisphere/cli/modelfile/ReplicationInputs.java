package org.planisphere.cli.modelfile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.simulation.modelfile.calculate.Acknowledgement;
import org.planisphere.simulation.modelfile.calculate.Calculation;
import org.planisphere.simulation.modelfile.calculate.Conflicts;
import org.planisphere.simulation.modelfile.calculate.Partition;
import org.planisphere.simulation.modelfile.calculate.Popularity;

/// Reads the inputs of closed forms about replication: acknowledgements and conflicts.
final class ReplicationInputs {
    private static final Pattern SEMI_SYNC = Pattern.compile("semi-sync-([1-9]\\d{0,3})");

    private ReplicationInputs() {}

    static Calculation acknowledgement(ModelMapping in) throws ModelFileException {
        List<Double> roundTrips = in.numbers("rtt_ms");
        String mode = in.text("mode").orElse("");
        Matcher semiSync = SEMI_SYNC.matcher(mode);
        if (semiSync.matches()) {
            int needed = Integer.parseInt(semiSync.group(1));
            return new Acknowledgement(roundTrips, Acknowledgement.Mode.SEMI_SYNC, needed);
        }
        return switch (in.word("mode", List.of("majority", "semi-sync-1", "sync-all"))) {
            case "majority" -> new Acknowledgement(roundTrips, Acknowledgement.Mode.MAJORITY, 0);
            default -> new Acknowledgement(roundTrips, Acknowledgement.Mode.SYNC_ALL, 0);
        };
    }

    static Calculation conflicts(ModelMapping in) throws ModelFileException {
        List<Double> oneWay =
                in.node("one_way_ms") instanceof Scalar
                        ? List.of(in.number("one_way_ms"))
                        : in.numbers("one_way_ms");
        return new Conflicts(in.numbers("writers_per_s"), oneWay, in.whole("keys"), popularity(in));
    }

    static Calculation partition(ModelMapping in) throws ModelFileException {
        List<Double> writers = in.numbers("writers_per_s");
        if (writers.size() != 2) {
            throw in.refused(
                    in.node("writers_per_s").span(),
                    "writers_per_s must hold the rates of two sides; this holds %d"
                            .formatted(writers.size()),
                    "Write two numbers in brackets.");
        }
        return new Partition(
                writers.getFirst(), writers.getLast(), in.number("seconds"), in.number("keys"));
    }

    private static Popularity popularity(ModelMapping in) throws ModelFileException {
        if (!in.has("popularity") || !(in.node("popularity") instanceof Mapping)) {
            in.word("popularity", List.of("uniform"), "uniform");
            return new Popularity.Uniform();
        }
        ModelMapping popularity = in.mapping("popularity");
        Popularity read = popularity.checked(() -> skewed(popularity));
        popularity.end();
        return read;
    }

    private static Popularity skewed(ModelMapping in) throws ModelFileException {
        Optional<ModelMapping> hot = in.mappingIfAny("hot");
        if (hot.isEmpty()) {
            return new Popularity.Zipf(in.number("zipf"));
        }
        Popularity read = new Popularity.Hot(hot.get().number("keys"), hot.get().number("writes"));
        hot.get().end();
        return read;
    }
}
