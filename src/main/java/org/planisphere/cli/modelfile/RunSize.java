package org.planisphere.cli.modelfile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.planisphere.simulation.modelfile.QuorumModel;
import org.planisphere.simulation.modelfile.StreamModel;

/// Refuses a model that would run for longer than anybody waits, before it runs.
final class RunSize {
    /// About a minute of work: 69 million writes with their warm-up, 276 million events, took 16 s
    /// on one core of a shared machine (2026-11-21). A day of 800 writes a second is well within.
    private static final double MOST_EVENTS = 1e9;

    /// Pieces of a flow are kept in memory, unlike writes.
    private static final double MOST_PIECES = 1e6;

    private RunSize() {}

    static void check(ModelMapping in, StreamModel model) throws ModelFileException {
        boolean fluid = model.method() == StreamModel.Method.FLUID;
        double most = fluid ? MOST_PIECES : MOST_EVENTS;
        double events = model.events();
        if (events <= most) {
            return;
        }
        if (fluid) {
            throw in.refused(
                    in.place("period"),
                    "the rate has %s pieces up to the horizon; %s are the most"
                            .formatted(words(events), words(most)),
                    "Use a longer period or a shorter horizon.");
        }
        String key = culprit(in, events / model.runs() > most);
        throw in.refused(
                in.place(key),
                "this model runs for %s events; %s are the most"
                        .formatted(words(events), words(most)),
                switch (key) {
                    case "runs" -> "Ask for fewer runs.";
                    case "updates" -> "Ask for fewer updates.";
                    default -> "Lower the rate or shorten the horizon.";
                });
    }

    static void check(ModelMapping in, QuorumModel model) throws ModelFileException {
        if (model.events() > MOST_EVENTS) {
            throw in.refused(
                    in.place("trials"),
                    "%s replicas in these trials exchange %s messages; %s are the most"
                            .formatted(model.replicas(), words(model.events()), words(MOST_EVENTS)),
                    "Ask for fewer trials.");
        }
    }

    private static String culprit(ModelMapping in, boolean oneRunIsTooMuch) {
        if (!oneRunIsTooMuch) {
            return "runs";
        }
        if (in.has("updates")) {
            return "updates";
        }
        return Stream.of("steps", "mean_per_s", "batches_per_s", "per_s")
                .filter(key -> !in.place(key).equals(in.place("")))
                .findFirst()
                .orElse("writes");
    }

    /// A count with three digits, such as `86,400,000,000,000`.
    private static String words(double count) {
        if (Double.isInfinite(count)) {
            return "endless";
        }
        return "%,d"
                .formatted(
                        new BigDecimal(count)
                                .round(new MathContext(3, RoundingMode.HALF_UP))
                                .toBigInteger());
    }
}
