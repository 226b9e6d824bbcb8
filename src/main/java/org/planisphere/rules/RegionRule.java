package org.planisphere.rules;

/// A rule that judges each region by itself: what it says of one follows from that region, from
/// what the plan says once for all of them, and from facts, never from another region.
///
/// So an edit of one region asks it about that region alone. Each finding names the region it is
/// about, and the regions come in the order of the plan.
public interface RegionRule extends Rule {}
