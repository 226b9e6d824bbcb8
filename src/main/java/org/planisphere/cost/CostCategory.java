package org.planisphere.cost;

import org.planisphere.model.YamlName;

/// What money is spent on.
public enum CostCategory implements YamlName {
    COMPUTE("compute", "Compute"),
    DATA("data", "Data"),
    TRANSFER("transfer", "Transfer"),
    NETWORK("network", "Network"),
    OBSERVABILITY("observability", "Observability"),
    OTHER("other", "Other");

    private final String yaml;
    private final String title;

    CostCategory(String yaml, String title) {
        this.yaml = yaml;
        this.title = title;
    }

    @Override
    public String yaml() {
        return yaml;
    }

    /// The word for charts and tables.
    public String title() {
        return title;
    }

    @Override
    public String toString() {
        return yaml;
    }
}
