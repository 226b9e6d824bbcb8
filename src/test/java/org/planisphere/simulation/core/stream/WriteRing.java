package org.planisphere.simulation.core.stream;

/// Times of the writes under way to one replica, addressed by their place in the run.
///
/// All stations are first in, first out, so one ring with a pointer per station holds every queue.
final class WriteRing {
    private int mask = (1 << 12) - 1;
    private long[] committed = new long[mask + 1];
    private long[] flushed = new long[mask + 1];
    private long[] received = new long[mask + 1];
    private long[] waited = new long[mask + 1];
    private double[] bytes = new double[mask + 1];
    private boolean[] done = new boolean[mask + 1];

    /// Makes room for one more write.
    ///
    /// @param oldest first write that is still needed
    void add(long oldest, long index, long committedAt, double size) {
        if (index - oldest > mask) {
            grow(oldest, index);
        }
        int i = (int) index & mask;
        committed[i] = committedAt;
        bytes[i] = size;
        waited[i] = 0;
        done[i] = false;
    }

    long committed(long index) {
        return committed[(int) index & mask];
    }

    double bytes(long index) {
        return bytes[(int) index & mask];
    }

    long flushed(long index) {
        return flushed[(int) index & mask];
    }

    void flushed(long index, long time) {
        flushed[(int) index & mask] = time;
    }

    long received(long index) {
        return received[(int) index & mask];
    }

    void received(long index, long time) {
        received[(int) index & mask] = time;
    }

    long waited(long index) {
        return waited[(int) index & mask];
    }

    void addWait(long index, long nanos) {
        waited[(int) index & mask] += nanos;
    }

    boolean done(long index) {
        return done[(int) index & mask];
    }

    void markDone(long index) {
        done[(int) index & mask] = true;
    }

    private void grow(long oldest, long end) {
        int size = (mask + 1) * 2;
        long[] newCommitted = new long[size];
        long[] newFlushed = new long[size];
        long[] newReceived = new long[size];
        long[] newWaited = new long[size];
        double[] newBytes = new double[size];
        boolean[] newDone = new boolean[size];
        for (long index = oldest; index < end; index++) {
            int from = (int) index & mask;
            int to = (int) index & (size - 1);
            newCommitted[to] = committed[from];
            newFlushed[to] = flushed[from];
            newReceived[to] = received[from];
            newWaited[to] = waited[from];
            newBytes[to] = bytes[from];
            newDone[to] = done[from];
        }
        committed = newCommitted;
        flushed = newFlushed;
        received = newReceived;
        waited = newWaited;
        bytes = newBytes;
        done = newDone;
        mask = size - 1;
    }
}
