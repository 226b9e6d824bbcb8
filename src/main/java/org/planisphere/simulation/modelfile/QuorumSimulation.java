package org.planisphere.simulation.modelfile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.simulation.modelfile.calculate.KStaleness;

/// Works out models of kind `quorum` by drawing writes and reads.
public final class QuorumSimulation {
    private static final int TRIALS_PER_CHECK = 4096;

    /// Versions back that the fresh-within-k table shows.
    private static final int[] VERSIONS = {1, 2, 3, 5, 10};

    /// Half width of a 95 % interval of a normal variable with deviation 1.
    private static final double Z_95 = 1.959963984540054;

    private QuorumSimulation() {}

    /// Runs the model; the same model gives the same result.
    ///
    /// @throws java.util.concurrent.CancellationException if the control cancels
    public static QuorumResult run(QuorumModel model, RunControl control) {
        int n = model.trials();
        double[] commits = new double[n];
        double[] answers = new double[n];
        double[] currents = new double[n];
        QuorumTrials trials = new QuorumTrials(model);
        for (int i = 0; i < n; i++) {
            if (i % TRIALS_PER_CHECK == 0) {
                control.checkpoint((double) i / n);
            }
            trials.draw();
            commits[i] = trials.commit();
            answers[i] = trials.answer();
            currents[i] = trials.currentAfter();
        }
        for (double[] values : List.of(commits, answers, currents)) {
            Arrays.sort(values);
            control.checkpoint(1);
        }
        QuorumModel.Ask ask = model.ask();
        return new QuorumResult(
                StreamResult.SCHEMA,
                "quorum",
                model.seed(),
                n,
                ask.consistentAtMs().stream().map(t -> consistent(currents, t)).toList(),
                ask.visibleWith().stream()
                        .map(p -> new QuorumResult.Visible(p, Math.max(0, at(currents, p))))
                        .toList(),
                latencies(answers, ask.quantiles()),
                latencies(commits, ask.quantiles()),
                IntStream.of(VERSIONS).mapToObj(k -> fresh(model, k)).toList());
    }

    private static QuorumResult.Consistent consistent(double[] currents, double t) {
        int seen = 0;
        int high = currents.length;
        while (seen < high) {
            int middle = (seen + high) >>> 1;
            if (currents[middle] <= t) {
                seen = middle + 1;
            } else {
                high = middle;
            }
        }
        double p = (double) seen / currents.length;
        double halfWidth = Z_95 * StrictMath.sqrt(p * (1 - p) / currents.length);
        return new QuorumResult.Consistent(t, p, halfWidth);
    }

    private static List<QuorumResult.Latency> latencies(double[] sorted, List<Double> quantiles) {
        return quantiles.stream().map(q -> new QuorumResult.Latency(q, at(sorted, q))).toList();
    }

    private static QuorumResult.Fresh fresh(QuorumModel model, int k) {
        return new QuorumResult.Fresh(
                k,
                new KStaleness(model.replicas(), model.read(), model.write(), k)
                        .freshProbability());
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }
}
