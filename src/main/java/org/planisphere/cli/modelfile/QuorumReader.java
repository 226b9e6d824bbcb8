package org.planisphere.cli.modelfile;

import java.util.List;
import java.util.Optional;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.modelfile.QuorumModel;

/// Reads a model of kind `quorum`: replicas, acknowledgements and the delays of four legs.
final class QuorumReader {
    private static final int DEFAULT_TRIALS = 1_000_000;

    private QuorumReader() {}

    static QuorumModel read(ModelMapping in, long seed) throws ModelFileException {
        int trials = in.count("trials", DEFAULT_TRIALS);
        int replicas = in.count("replicas");
        int read = in.count("read");
        int write = in.count("write");
        QuorumModel.Legs legs = legs(in.mapping("delays_ms"));
        Double remote = in.numberOrNull("remote_ms");
        QuorumModel.Ask ask = ask(in);
        QuorumModel model =
                in.checked(
                        () ->
                                new QuorumModel(
                                        seed, trials, replicas, read, write, legs, remote, ask));
        RunSize.check(in, model);
        return model;
    }

    /// The other three legs are like the first where nothing is said of them.
    private static QuorumModel.Legs legs(ModelMapping delays) throws ModelFileException {
        Distribution w = DistributionReader.read(delays, "W");
        Distribution a = DistributionReader.readIfAny(delays, "A").orElse(w);
        Distribution r = DistributionReader.readIfAny(delays, "R").orElse(w);
        Distribution s = DistributionReader.readIfAny(delays, "S").orElse(w);
        delays.end();
        return new QuorumModel.Legs(w, a, r, s);
    }

    private static QuorumModel.Ask ask(ModelMapping in) throws ModelFileException {
        QuorumModel.Ask usual = QuorumModel.Ask.usual();
        Optional<ModelMapping> found = in.mappingIfAny("ask");
        if (found.isEmpty()) {
            return usual;
        }
        ModelMapping ask = found.get();
        List<Double> times = ask.numbers("consistent_at_ms", usual.consistentAtMs());
        List<Double> visible = ask.numbers("visible_with", usual.visibleWith());
        List<Double> quantiles = ask.numbers("quantiles", usual.quantiles());
        ask.end();
        return ask.checked(() -> new QuorumModel.Ask(times, visible, quantiles));
    }
}
