package org.planisphere.rules.phase;

import org.planisphere.rules.Numbers;

/// Two weights of records that split traffic: this region's and that of all others.
record DnsWeights(int own, int others) {
    /// How far a split may be from what was asked for, in percentage points (a default of ours).
    private static final double POINTS = 0.1;

    private static final double ROUNDING = 1e-9;

    /// The weights up to a maximum that come closest to a share, the smallest of several.
    ///
    /// @param percent 0..100
    static DnsWeights nearest(double percent, int max) {
        DnsWeights best = new DnsWeights(1, max);
        for (int sum = 1; sum <= 2 * max; sum++) {
            int own = Math.clamp(Math.round(sum * percent / 100), Math.max(1, sum - max), max);
            DnsWeights weights = new DnsWeights(own, sum - own);
            if (weights.off(percent) < best.off(percent) - ROUNDING) {
                best = weights;
            }
        }
        return best;
    }

    /// Whether these weights are as good as the share itself.
    boolean give(double percent) {
        return off(percent) <= POINTS;
    }

    private double off(double percent) {
        return Math.abs(100.0 * own / (own + others) - percent);
    }

    /// The share that these weights give, to a hundredth of a percent: `0.39 %`.
    String percent() {
        return Numbers.plain(Math.round(10_000.0 * own / (own + others)) / 100.0) + " %";
    }

    @Override
    public String toString() {
        return own + ":" + others;
    }
}
