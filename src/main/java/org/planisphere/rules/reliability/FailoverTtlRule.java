package org.planisphere.rules.reliability;

import static org.planisphere.model.finding.Severity.ERROR;
import static org.planisphere.model.finding.Severity.WARNING;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Failover;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;

/// A record that clients keep for longer than a failover can wait.
public final class FailoverTtlRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(FailoverTtlRule.class, "REL-006");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        double longest = plan.threshold(Threshold.FAILOVER_TTL_SECONDS);
        return plan.regions().stream().flatMap(region -> check(region, longest).stream()).toList();
    }

    private static Optional<Finding> check(Region region, double longest) {
        Failover failover = region.reliability().failover();
        Duration ttl = failover == null ? null : failover.dnsTtl();
        if (ttl == null) {
            return Optional.empty();
        }
        Duration rto = region.reliability().rto();
        boolean tooLate = rto != null && ttl.compareTo(rto) > 0;
        return tooLate || Spans.seconds(ttl) > longest
                ? Optional.of(finding(region, ttl, tooLate))
                : Optional.empty();
    }

    private static Finding finding(Region region, Duration ttl, boolean tooLate) {
        Place place = region.at("/reliability/failover/dns_ttl");
        return INFO.at(region, place)
                .weighing(tooLate ? ERROR : WARNING)
                .says(
                        "clients go on asking %s for %s after it is lost%s"
                                .formatted(
                                        region.id(),
                                        Spans.words(ttl),
                                        tooLate ? ", longer than its RTO" : ""))
                .advises("Use a TTL of 60 s or less on records that fail over.")
                .fix("Use a TTL of 60 s", new SetValue(place, "60s"))
                .done();
    }
}
