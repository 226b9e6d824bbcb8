package org.planisphere.workbench.session;

import org.planisphere.model.RegionId;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.LinkKind;

/// Which link of the plan: its kind and its ends as declared.
public record LinkKey(LinkKind kind, RegionId from, RegionId to) {
    public static LinkKey of(Link link) {
        return new LinkKey(link.kind(), link.from(), link.to());
    }
}
