package org.planisphere.model;

/// The name of a data store, the same in every region that holds a copy.
public record StoreId(String value) implements Comparable<StoreId> {
    public StoreId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name is never blank");
        }
    }

    @Override
    public int compareTo(StoreId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
