package org.planisphere.model;

/// The name of a service, such as `checkout`.
public record ServiceId(String value) implements Comparable<ServiceId> {
    public ServiceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name is never blank");
        }
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
