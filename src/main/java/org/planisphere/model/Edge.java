package org.planisphere.model;

/// What stands between users and the region.
public record Edge(boolean cdn, boolean waf, boolean edgeFunctions) {}
