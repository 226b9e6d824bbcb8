package org.planisphere.model;

/// Addresses that no region may take.
public record Reserved(Cidr cidr, String reason) {}
