package org.planisphere.model;

/// What lives in a subnet.
public enum SubnetTier implements YamlName {
    PUBLIC("public"),
    PRIVATE("private"),
    DATA("data"),
    TRANSIT("transit"),
    KUBERNETES("kubernetes"),
    ENDPOINT("endpoint");

    private final String yaml;

    SubnetTier(String yaml) {
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
