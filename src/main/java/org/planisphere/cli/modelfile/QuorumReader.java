package org.planisphere.cli.modelfile;

import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.modelfile.QuorumModel;

/// Reads a model of kind `quorum`: replicas, acknowledgements and the delays of four legs.
final class QuorumReader {
    private static final int DEFAULT_TRIALS = 1_000_000;

    private QuorumReader() {}

    static QuorumModel read(ModelMapping in, long seed) throws ModelFileException {
        QuorumModel model = in.checked(() -> model(in, seed));
        RunSize.check(in, model);
        return model;
    }

    private static QuorumModel model(ModelMapping in, long seed) throws ModelFileException {
        return new QuorumModel(
                seed,
                in.count("trials", DEFAULT_TRIALS),
                in.count("replicas"),
                in.count("read"),
                in.count("write"),
                legs(in.mapping("delays_ms")),
                in.numberOrNull("remote_ms"),
                ask(in));
    }

    /// The other three legs are like the first where nothing is said of them.
    private static QuorumModel.Legs legs(ModelMapping delays) throws ModelFileException {
        Distribution w = DistributionReader.read(delays, "W");
        Distribution a = DistributionReader.readIfAny(delays, "A").orElse(w);
        Distribution r = DistributionReader.readIfAny(delays, "R").orElse(w);
        Distribution s = DistributionReader.readIfAny(delays, "S").orElse(w);
        return new QuorumModel.Legs(w, a, r, s);
    }

    private static QuorumModel.Ask ask(ModelMapping in) {
        QuorumModel.Ask usual = QuorumModel.Ask.usual();
        return in.mappingIfAny("ask")
                .map(
                        ask ->
                                new QuorumModel.Ask(
                                        ask.numbers("consistent_at_ms", usual.consistentAtMs()),
                                        ask.numbers("visible_with", usual.visibleWith()),
                                        ask.numbers("quantiles", usual.quantiles())))
                .orElse(usual);
    }
}
