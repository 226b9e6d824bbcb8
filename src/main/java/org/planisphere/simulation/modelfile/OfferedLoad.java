package org.planisphere.simulation.modelfile;

import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.stream.ApplierSpec;
import org.planisphere.simulation.core.stream.LinkSpec;
import org.planisphere.simulation.core.stream.WriteSource;

/// How much work is offered for good, as a share of what the link and the applier can do.
///
/// @param link    0 and up; infinite where the mean work of a write does not exist
/// @param applier the same of the applier
public record OfferedLoad(double link, double applier) {
    private static final double MILLIS_PER_SECOND = 1000;

    /// From the rate that the source keeps for good and the mean work of a write.
    public static OfferedLoad of(WriteSource writes, LinkSpec link, ApplierSpec applier) {
        double perSecond = writes.lastingWritesPerSecond();
        double applySeconds = applier.serviceMillis().mean() / MILLIS_PER_SECOND;
        return new OfferedLoad(
                perSecond * linkSeconds(writes, link),
                perSecond * applySeconds / applier.workers());
    }

    /// Load of the busier of the two.
    public double busiest() {
        return Math.max(link, applier);
    }

    /// Whether the backlog has a bound: all servers have more capacity than work.
    public boolean stable() {
        return busiest() < 1;
    }

    static double linkSeconds(WriteSource writes, LinkSpec link) {
        Distribution bytes = writes.bytes();
        Double bandwidth = link.bandwidthBytesPerS();
        Distribution service = link.serviceMillis();
        double sending = bytes == null || bandwidth == null ? 0 : bytes.mean() / bandwidth;
        return sending + (service == null ? 0 : service.mean() / MILLIS_PER_SECOND);
    }
}
