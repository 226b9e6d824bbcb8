package org.planisphere.simulation.core.stream;

import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.NanosDraws;
import org.planisphere.simulation.core.random.RandomStreams;

/// How long the link's one server is busy with each write: its bytes over the bandwidth, plus a
/// service.
final class LinkWork {
    private final double nanosPerByte;
    private final @Nullable NanosDraws service;

    LinkWork(LinkSpec link, RandomStreams streams) {
        Double bandwidth = link.bandwidthBytesPerS();
        this.nanosPerByte = bandwidth == null ? 0 : 1e9 / bandwidth;
        this.service =
                link.serviceMillis() == null
                        ? null
                        : new NanosDraws(link.serviceMillis(), 1e6, streams.named("link/service"));
    }

    long next(double bytes) {
        long sending = (long) (bytes * nanosPerByte + 0.5);
        return service == null ? sending : sending + service.next();
    }
}
