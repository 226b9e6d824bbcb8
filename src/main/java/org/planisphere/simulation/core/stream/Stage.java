package org.planisphere.simulation.core.stream;

/// One station on the way to a replica, as a recursion over consecutive writes.
interface Stage {
    /// Moves `work.times` of the block's writes from their arrival here to their departure.
    void pass(Work work, Deliveries deliveries);

    /// What stages hand to each other.
    final class Work {
        final long[] times = new long[WriteBlock.CAPACITY];

        /// When each write was handed to the link: its commit, or the end of its linger.
        final long[] flushed = new long[WriteBlock.CAPACITY];

        final long[] draws = new long[WriteBlock.CAPACITY];
        double[] bytes = new double[0];

        /// Whether an earlier stage has written `waited`, so that a later one must add to it.
        boolean waitedIsSet;
    }
}
