package org.planisphere.model;

/// How traffic finds a region.
public enum RoutingPolicy implements YamlName {
    LATENCY("latency"),
    GEOLOCATION("geolocation"),
    GEOPROXIMITY("geoproximity"),
    WEIGHTED("weighted"),
    FAILOVER("failover"),
    ANYCAST("anycast"),
    NONE("none");

    private final String yaml;

    RoutingPolicy(String yaml) {
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
