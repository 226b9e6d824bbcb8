package org.planisphere.simulation.core.stream;

/// Consecutive writes that one replica has applied, in order, with the times of each. Reused: an
/// observer copies what it wants to keep.
public final class Deliveries {
    final long[] committed = new long[WriteBlock.CAPACITY];
    final long[] received = new long[WriteBlock.CAPACITY];
    final long[] waited = new long[WriteBlock.CAPACITY];
    final long[] applied = new long[WriteBlock.CAPACITY];
    long firstIndex;
    int size;

    /// Number of writes here.
    public int size() {
        return size;
    }

    /// Place of write 0 of this block in the whole run.
    public long firstIndex() {
        return firstIndex;
    }

    /// When the writer committed write `i`, in ns.
    public long committed(int i) {
        return committed[i];
    }

    /// When the replica had received it, in ns.
    public long received(int i) {
        return received[i];
    }

    /// How long it stood in the queues of the link and of the applier, in ns.
    public long waited(int i) {
        return waited[i];
    }

    /// When it was visible at the replica, in ns.
    public long applied(int i) {
        return applied[i];
    }

    /// From commit to visible, in ns.
    public long lag(int i) {
        return applied[i] - committed[i];
    }
}
