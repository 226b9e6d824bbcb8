package org.planisphere.model;

/// What is practised.
public enum DrillKind implements YamlName {
    FAILOVER("failover"),
    FAILBACK("failback"),
    RESTORE("restore"),
    CHAOS("chaos"),
    GAME_DAY("game-day"),
    REGION_EVACUATION("region-evacuation");

    private final String yaml;

    DrillKind(String yaml) {
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
