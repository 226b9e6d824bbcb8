package org.planisphere.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A family of rules: the first three letters of their ids, and the folder they live in.
public enum RuleFamily {
    SYN("The file", "syntax"),
    NET("Addresses", "network"),
    TOP("Connections", "topology"),
    TYP("What the type promises", "type"),
    DAT("Replication, consistency, conflicts", "data"),
    RES("Residency and compliance", "residency"),
    REL("Failover, capacity, partial failure", "reliability"),
    OBS("Observability", "observability"),
    PHS("Phases and the traffic ramp", "phase"),
    DRF("Drift", "drift"),
    CST("Cost", "cost"),
    GOV("Governance", "governance"),
    MVP("Whether a region is needed at all", "stage");

    private final String title;
    private final String folder;

    RuleFamily(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /// The family of an id such as `NET-004`.
    public static RuleFamily of(String id) {
        return valueOf(id.substring(0, id.indexOf('-')).toUpperCase(Locale.ROOT));
    }

    /// The family of an id; empty where it is none of ours.
    public static Optional<RuleFamily> find(String id) {
        String prefix = id.substring(0, id.indexOf('-'));
        return Arrays.stream(values()).filter(family -> family.name().equals(prefix)).findFirst();
    }

    public String title() {
        return title;
    }

    /// The package below `org.planisphere.rules`.
    public String folder() {
        return folder;
    }
}
