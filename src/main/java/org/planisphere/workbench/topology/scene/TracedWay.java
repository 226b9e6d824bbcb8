package org.planisphere.workbench.topology.scene;

import java.util.Optional;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.topology.Hop;
import org.planisphere.model.topology.Trace;

/// How one region reaches another, or why not, as the canvas shows it.
///
/// @param fix the edit that lets traffic through; empty where there is none
public record TracedWay(Trace trace, Optional<Fix> fix) {
    public RegionId from() {
        return trace.from();
    }

    public RegionId to() {
        return trace.to();
    }

    /// The hop that goes over a link; empty where the way does not.
    public Optional<Hop> over(LinkId link) {
        return trace.hops().stream()
                .filter(hop -> hop.kind() == link.kind())
                .filter(hop -> link.touches(hop.from()) && link.touches(hop.to()))
                .findFirst();
    }
}
