package org.planisphere.rules.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.planisphere.model.Plan;
import org.planisphere.model.Quota;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A quota below what is planned, or below what a failover brings.
public final class QuotaRoomRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(QuotaRoomRule.class, "REL-004");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.capacity(), region.routing());
    }

    /// Things that more load needs more of.
    private static final Pattern GROWS =
            Pattern.compile(".*(cpu|instance|node|memory|core|concurren).*");

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Absorptions absorptions = new Absorptions(plan);
        List<Finding> findings = new ArrayList<>();
        for (Region region : plan.regions()) {
            double factor = factor(absorptions, region);
            List<Quota> quotas = region.capacity().quotas();
            for (int i = 0; i < quotas.size(); i++) {
                check(region, quotas.get(i), i, factor, findings);
            }
        }
        return findings;
    }

    private static void check(
            Region region, Quota quota, int index, double factor, List<Finding> findings) {
        Double planned = quota.planned();
        if (planned == null) {
            return;
        }
        double failover = GROWS.matcher(quota.name()).matches() ? planned * factor : planned;
        if (planned > quota.limit()) {
            findings.add(finding(region, quota, index, "the plan needs", planned));
        } else if (failover > quota.limit()) {
            findings.add(finding(region, quota, index, "a failover needs", Math.ceil(failover)));
        }
    }

    /// How many times the planned machines a failover takes, where they were planned for the own
    /// peak; where the region names its capacity, that is what they carry, arrivals included.
    private static double factor(Absorptions absorptions, Region region) {
        double peak = absorptions.peak(region);
        return region.capacity().capacityRps() != null || peak == 0
                ? 1
                : 1 + absorptions.largestArrival(region) / peak;
    }

    private static Finding finding(
            Region region, Quota quota, int index, String who, double needed) {
        return INFO.at(region, region.at("/capacity/quotas/%d/limit".formatted(index)))
                .says(
                        "%s %s %s in %s, its quota is %s"
                                .formatted(
                                        who,
                                        Numbers.plain(needed),
                                        quota.name(),
                                        region.id(),
                                        Numbers.plain(quota.limit())))
                .advises("Request more now: a quota takes days, and a failover has minutes.")
                .done();
    }
}
