package org.planisphere.simulation.core.stream;

/// A run of consecutive writes: when each was committed at its writer, and how large it is.
public final class WriteBlock {
    /// Large enough that a stage's loop pays for its start, small enough that all arrays stay in
    /// cache.
    public static final int CAPACITY = 2048;

    final long[] committed = new long[CAPACITY];
    final double[] bytes = new double[CAPACITY];
    int size;

    /// Number of writes in the block.
    public int size() {
        return size;
    }

    /// When write `i` of the block was committed, in ns.
    public long committed(int i) {
        return committed[i];
    }

    long last() {
        return committed[size - 1];
    }
}
