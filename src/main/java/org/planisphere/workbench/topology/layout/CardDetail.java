package org.planisphere.workbench.topology.layout;

/// How much a region's card tells.
public enum CardDetail {
    /// Name, place, type, cost, lag and worst finding.
    FULL,
    /// The name and the worst finding, where there is no room for more.
    NAME
}
