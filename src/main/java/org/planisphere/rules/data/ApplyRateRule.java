package org.planisphere.rules.data;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Replication;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A copy that is written faster than it can apply.
public final class ApplyRateRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ApplyRateRule.class, "DAT-007");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            for (Store store : region.stores()) {
                Replication feed = store.replication();
                if (feed != null && feed.writeRatePerS() != null && feed.applyRatePerS() != null) {
                    double growth = feed.writeRatePerS() - feed.applyRatePerS();
                    if (growth >= 0) {
                        findings.add(finding(region, store, feed.writeRatePerS(), growth));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding finding(Region region, Store store, double written, double growth) {
        Place feed = store.place().child("replication");
        String what =
                growth > 0
                        ? "the backlog grows without bound (%s writes/s)"
                                .formatted(Numbers.plain(growth))
                        : "writes come as fast as they are applied, so a backlog never clears";
        return INFO.at(region, feed.child("apply_rate_per_s"))
                .says("%s in %s: %s".formatted(store.name(), region.id(), what))
                .advises("Apply with more parallel workers, or send fewer writes.")
                .because("write rate", Numbers.plain(written), feed.child("write_rate_per_s"))
                .done();
    }
}
