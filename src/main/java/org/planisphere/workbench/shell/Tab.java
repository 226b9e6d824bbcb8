package org.planisphere.workbench.shell;

/// The views of the window, of which one is shown.
public enum Tab {
    TOPOLOGY("Topology", "view-topology"),
    SPECS("Specs", "view-specs"),
    TABLE("Table", "view-table"),
    COST("Cost", "view-cost"),
    SIMULATION("Simulation", "view-simulation"),
    DRIFT("Drift", "view-drift"),
    ADDRESSES("Addresses", "view-addresses");

    private final String title;
    private final String id;

    Tab(String title, String id) {
        this.title = title;
        this.id = id;
    }

    String title() {
        return title;
    }

    String id() {
        return id;
    }
}
