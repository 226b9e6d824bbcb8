package org.planisphere.simulation.core.stream;

/// A server whose speed a fault can change while it works.
final class ThrottledServer {
    /// The finish of work that stands still.
    static final long NEVER = Long.MAX_VALUE;

    private double factor;
    private long remaining;
    private long since;
    private long index = -1;

    ThrottledServer(double factor) {
        this.factor = factor;
    }

    boolean isIdle() {
        return index < 0;
    }

    /// The write in work.
    long index() {
        return index;
    }

    /// Starts work on a write and gives the time it will be done.
    long start(long writeIndex, long now, long work) {
        index = writeIndex;
        remaining = work;
        since = now;
        return finish();
    }

    void release() {
        index = -1;
    }

    /// Goes on at another speed and gives the new finish of the work in hand.
    long changeFactor(long now, double newFactor) {
        if (!isIdle()) {
            long done = (long) ((now - since) * factor);
            remaining = Math.max(0, remaining - done);
            since = now;
        }
        factor = newFactor;
        return isIdle() ? NEVER : finish();
    }

    private long finish() {
        return Throttle.at(factor, since, remaining);
    }
}
