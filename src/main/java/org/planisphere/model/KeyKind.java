package org.planisphere.model;

/// Whose key encrypts a store.
public enum KeyKind implements YamlName {
    PROVIDER_MANAGED("provider-managed"),
    CUSTOMER_MANAGED("customer-managed"),
    MULTI_REGION("multi-region");

    private final String yaml;

    KeyKind(String yaml) {
        this.yaml = yaml;
    }

    @Override
    public String yaml() {
        return yaml;
    }

    @Override
    public String toString() {
        return yaml;
    }
}
