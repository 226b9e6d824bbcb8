package org.planisphere.simulation.modelfile;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.planisphere.simulation.core.random.RandomStreams;
import org.planisphere.simulation.core.random.Sampler;

/// Draws writes and reads of a quorum, one trial after the other.
///
/// A write reaches replica i after W, its acknowledgement the coordinator after A more; it commits
/// with the W-th acknowledgement. A read made t later reaches replica i after R, its answer comes
/// after S more; it returns with the R-th answer. An answer is current if the write had reached its
/// replica by then: commit + t + R >= W. Source: P. Bailis et al., "Probabilistically bounded
/// staleness for practical partial quorums", PVLDB 5(8), 2012, sections 4 and 5.
final class QuorumTrials {
    private final QuorumModel model;
    private final Sampler[] legs;
    private final RandomGenerator ties;
    private final RandomGenerator writeCoordinators;
    private final RandomGenerator readCoordinators;
    private final double[] w;
    private final double[] a;
    private final double[] r;
    private final double[] s;
    private final double[] sorted;
    private final boolean[] answered;

    private double commit;
    private double answer;
    private double currentAfter;

    QuorumTrials(QuorumModel model) {
        this.model = model;
        RandomStreams streams = new RandomStreams(model.seed());
        QuorumModel.Legs delays = model.delaysMs();
        this.legs =
                new Sampler[] {
                    delays.w().sampler(streams.named("w")),
                    delays.a().sampler(streams.named("a")),
                    delays.r().sampler(streams.named("r")),
                    delays.s().sampler(streams.named("s"))
                };
        this.ties = streams.named("ties");
        this.writeCoordinators = streams.named("write-coordinator");
        this.readCoordinators = streams.named("read-coordinator");
        int n = model.replicas();
        this.w = new double[n];
        this.a = new double[n];
        this.r = new double[n];
        this.s = new double[n];
        this.sorted = new double[n];
        this.answered = new boolean[n];
    }

    void draw() {
        legs[0].fill(w, w.length);
        legs[1].fill(a, a.length);
        legs[2].fill(r, r.length);
        legs[3].fill(s, s.length);
        Double remote = model.remoteMs();
        if (remote != null) {
            addWay(writeCoordinators.nextInt(w.length), w, a, remote);
            addWay(readCoordinators.nextInt(w.length), r, s, remote);
        }
        for (int i = 0; i < w.length; i++) {
            sorted[i] = w[i] + a[i];
        }
        Arrays.sort(sorted);
        commit = sorted[model.write() - 1];
        read();
    }

    /// Time from the write until it is committed, in ms.
    double commit() {
        return commit;
    }

    /// Time from a read until it returns, in ms.
    double answer() {
        return answer;
    }

    /// The least time after commit at which the read sees the write; negative if it does at once.
    double currentAfter() {
        return currentAfter;
    }

    private static void addWay(int own, double[] out, double[] back, double remote) {
        for (int i = 0; i < out.length; i++) {
            if (i != own) {
                out[i] += remote;
                back[i] += remote;
            }
        }
    }

    private void read() {
        Arrays.fill(answered, false);
        currentAfter = Double.POSITIVE_INFINITY;
        for (int k = 0; k < model.read(); k++) {
            int first = firstOfTheRest();
            answered[first] = true;
            answer = r[first] + s[first];
            currentAfter = Math.min(currentAfter, w[first] - r[first] - commit);
        }
    }

    /// The earliest answer that is not in yet; equal ones are equally likely, whatever their index.
    private int firstOfTheRest() {
        int first = -1;
        int equals = 0;
        for (int i = 0; i < w.length; i++) {
            if (answered[i]) {
                continue;
            }
            int order = first < 0 ? -1 : Double.compare(r[i] + s[i], r[first] + s[first]);
            if (order < 0) {
                first = i;
                equals = 1;
            } else if (order == 0) {
                equals++;
                if (ties.nextInt(equals) == 0) {
                    first = i;
                }
            }
        }
        return first;
    }
}
