package org.planisphere.model;

/// Whose region it is.
public enum Provider implements YamlName {
    AWS("aws"),
    AZURE("azure"),
    GCP("gcp"),
    OTHER("other");

    private final String yaml;

    Provider(String yaml) {
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
