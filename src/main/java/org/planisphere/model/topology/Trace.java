package org.planisphere.model.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.RegionId;

/// How one region reaches another, or why it does not.
///
/// @param end how it ends
/// @param hops the way, as far as it is worth telling; empty where nothing leads there
/// @param verdict the answer in one or two sentences, the first missing thing first
/// @param cure what would let traffic through; `Decide` where it gets through already
public record Trace(
        RegionId from, RegionId to, End end, List<Hop> hops, String verdict, Cure cure) {
    /// How a trace ends.
    public enum End {
        REACHED,
        /// A region on the way does not pass traffic on.
        NOT_PASSED_ON,
        /// A transit gateway on the way lacks a static route.
        NO_ROUTE,
        /// Two networks use the same addresses.
        OVERLAP,
        /// A segmentation rule forbids it.
        FORBIDDEN,
        /// Nothing leads there.
        NO_LINK
    }

    public Trace {
        hops = List.copyOf(hops);
    }

    public boolean reached() {
        return end == End.REACHED;
    }

    /// The hop that traffic does not get over; those behind it are told to show where it would go.
    public Optional<Hop> stop() {
        return hops.stream().filter(hop -> !hop.passes()).findFirst();
    }
}
