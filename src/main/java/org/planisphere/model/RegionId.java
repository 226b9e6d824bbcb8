package org.planisphere.model;

/// The name of a region, such as `us-west-2`; unique per provider in a plan.
public record RegionId(String value) implements Comparable<RegionId> {
    public RegionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name is never blank");
        }
    }

    @Override
    public int compareTo(RegionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
