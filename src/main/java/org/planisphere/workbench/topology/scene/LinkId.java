package org.planisphere.workbench.topology.scene;

import java.util.Comparator;
import org.planisphere.model.RegionId;
import org.planisphere.model.topology.LinkKind;

/// Which link of the plan: its kind and its two ends, as declared.
public record LinkId(LinkKind kind, RegionId from, RegionId to) implements Comparable<LinkId> {
    private static final Comparator<LinkId> ORDER =
            Comparator.comparing(LinkId::kind)
                    .thenComparing(LinkId::from)
                    .thenComparing(LinkId::to);

    /// Whether one of the two ends is this region.
    public boolean touches(RegionId region) {
        return from.equals(region) || to.equals(region);
    }

    /// Whether both links join the same two regions, in either direction.
    public boolean joinsTheSame(LinkId other) {
        return touches(other.from) && touches(other.to);
    }

    @Override
    public int compareTo(LinkId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s %s to %s".formatted(LinkWords.title(kind), from, to);
    }
}
