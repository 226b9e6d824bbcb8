package org.planisphere.model;

/// Where a rule draws its line, unless the plan draws it elsewhere under `thresholds:`.
///
/// Facts of providers are not thresholds: they live with their dates in `assets/profiles`. Defaults
/// without a source named here are ours.
public enum Threshold implements YamlName {
    /// Share of a subnet's addresses beyond which it counts as nearly full, in percent.
    SUBNET_USE_PERCENT("subnet_use_percent", 80),
    /// Share of a link's bandwidth beyond which it counts as nearly full, in percent.
    LINK_USE_PERCENT("link_use_percent", 70),
    /// Length of the cut after which a link or a replica has to catch up, in minutes.
    OUTAGE_MINUTES("outage_minutes", 10),
    /// Share of a full region's services from which a lightweight region counts as one, in percent.
    DISGUISE_PERCENT("disguise_percent", 80),
    /// Share of a region's capacity below which its demand makes it oversized, in percent.
    DEMAND_PERCENT("demand_percent", 50),
    /// Use of a replication pipeline beyond which it has no headroom, in percent.
    PIPELINE_USE_PERCENT("pipeline_use_percent", 80),
    /// Intervals within which a restore has been tried: of the restore drill, or else the
    /// retention.
    RESTORE_INTERVALS("restore_intervals", 2),
    /// Longest time to live of a record that a failover changes, in seconds.
    FAILOVER_TTL_SECONDS("failover_ttl_seconds", 120),
    /// Largest first step with real users, in percent.
    FIRST_STEP_PERCENT("first_step_percent", 5),
    /// How many times the step before a step of the ramp may be.
    STEP_FACTOR("step_factor", 5),
    /// How many percentage points a step of the ramp may add.
    STEP_POINTS("step_points", 25),
    /// Days after which a comparison with reality is old.
    COMPARED_DAYS("compared_days", 30),
    /// Share of a full region's cost from which a read-only region is dear, in percent.
    READ_ONLY_COST_PERCENT("read_only_cost_percent", 60),
    /// Share of a region's cost that transfer may take, in percent.
    TRANSFER_PERCENT("transfer_percent", 20),
    /// Days after which a price book is old.
    PRICE_BOOK_DAYS("price_book_days", 90),
    /// Share of steady machine hours that a commitment is judged for, in percent.
    COMMITMENT_COVERAGE_PERCENT("commitment_coverage_percent", 60),
    /// Share of a region's cost from which a saving by commitment is worth a word, in percent.
    COMMITMENT_SAVING_PERCENT("commitment_saving_percent", 5),
    /// Use at the 95th percentile below which a service is oversized, in percent.
    CPU_TARGET_PERCENT("cpu_target_percent", 40),
    /// Days without use after which an environment is idle.
    IDLE_DAYS("idle_days", 30),
    /// Copies of the workload beside production, over all regions, that need no second thought.
    ENVIRONMENT_COPIES("environment_copies", 8),
    /// Time from merge to running beyond which delivery is slow, in minutes (domain text 001).
    LEAD_TIME_MINUTES("lead_time_minutes", 30),
    /// Months after which a decision is read again.
    DECISION_MONTHS("decision_months", 12),
    /// Services that one team can own.
    TEAM_SERVICES("team_services", 8);

    private final String yaml;
    private final double ours;

    Threshold(String yaml, double ours) {
        this.yaml = yaml;
        this.ours = ours;
    }

    @Override
    public String yaml() {
        return yaml;
    }

    /// The value where the plan says nothing.
    public double ours() {
        return ours;
    }

    @Override
    public String toString() {
        return yaml;
    }
}
