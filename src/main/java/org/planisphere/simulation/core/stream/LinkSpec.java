package org.planisphere.simulation.core.stream;

import org.jspecify.annotations.Nullable;
import org.planisphere.simulation.core.random.Constant;
import org.planisphere.simulation.core.random.Distribution;
import org.planisphere.simulation.core.random.Require;

/// A link from the writer to one replica; what is sent first arrives first.
///
/// @param delayMillis          one-way propagation delay, drawn per write; with a linger, per flush
/// @param bandwidthBytesPerS   usable throughput, null for no limit
/// @param serviceMillis        time the link's one server spends on each write, null for none
/// @param lingerNanos          writes are gathered and sent at multiples of this, 0 to send at once
public record LinkSpec(
        Distribution delayMillis,
        @Nullable Double bandwidthBytesPerS,
        @Nullable Distribution serviceMillis,
        long lingerNanos) {
    public LinkSpec {
        if (bandwidthBytesPerS != null) {
            Require.positive("bandwidth_bytes_per_s", bandwidthBytesPerS);
        }
        Require.notNegative("linger_ms", lingerNanos / 1e6);
    }

    /// A link that takes no time at all.
    public static LinkSpec none() {
        return delay(new Constant(0));
    }

    /// A link with a delay and no other limit.
    public static LinkSpec delay(Distribution millis) {
        return new LinkSpec(millis, null, null, 0);
    }

    boolean hasServer() {
        return bandwidthBytesPerS != null || serviceMillis != null;
    }
}
