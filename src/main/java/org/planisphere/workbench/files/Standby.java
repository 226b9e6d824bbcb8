package org.planisphere.workbench.files;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.TextEdits;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.Store;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.SetValue;

/// What the regions of a template need so that a failover between them has figures from the start:
/// a store, the rates of its copies, and who takes over how fast. The figures are round ones to be
/// replaced.
final class Standby {
    private static final String STORES =
            """
            stores:
              - name: orders
                engine: postgresql
                version: '17'
                role: primary
                size_gb: 100
                growth_gb_per_month: 5
                lifecycle_rules: true
                consistency: strong
                conflict_resolution: single-writer
                classification: [orders]
                rpo: 60s
                backup: {every: 1d, retention: 35d, copy_to: us-west-2}
                keys: {kind: multi-region}
            """;

    private static final String FAILOVER =
            """
            dr_strategy: warm-standby
            rto: 30m
            rpo: 60s
            failover:
              to: us-west-2
              trigger: manual
              decision_time: 10m
              promote_time: 5m
              dns_ttl: 60s
              plane: data
              health_check: {interval: 30s, failures: 3, kind: deep}
            """;

    private static final String RATES =
            "{mode: async, write_rate_per_s: 100, bytes_per_write: 2000, apply_rate_per_s: 1000, alarm_lag: 30s}";

    private Standby() {}

    /// The texts with what a region that was just added lacks: the first one gets the store and
    /// says who takes over, every other one how fast its copies follow.
    static Workspace completed(Workspace made, RegionId added) {
        Plan plan = PlanReader.read(made).plan();
        Region region = plan.region(added).orElseThrow();
        List<TextChange> changes = new ArrayList<>();
        if (plan.regions().size() == 1) {
            changes.add(new SetValue(region.at("/data"), STORES));
            changes.add(new SetValue(region.at("/reliability"), FAILOVER));
            changes.add(
                    new SetValue(
                            region.at("/observability/aggregated_in"), "[us-east-1, us-west-2]"));
        }
        for (Store store : region.stores()) {
            changes.add(new SetValue(store.place().child("replication"), RATES));
        }
        return TextEdits.apply(made, changes);
    }
}
