package org.planisphere.model;

/// How a region comes back after a loss (vocabulary of AWS Resilience Hub, see SPEC decision 7 in
/// src/docs).
public enum DrStrategy implements YamlName {
    ACTIVE_ACTIVE("active-active"),
    HOT_STANDBY("hot-standby"),
    WARM_STANDBY("warm-standby"),
    PILOT_LIGHT("pilot-light"),
    BACKUP_AND_RESTORE("backup-and-restore");

    private final String yaml;

    DrStrategy(String yaml) {
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
