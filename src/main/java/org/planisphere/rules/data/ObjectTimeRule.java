package org.planisphere.rules.data;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// Objects promised sooner than replication without a promised time brings them.
public final class ObjectTimeRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ObjectTimeRule.class, "DAT-018");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.in(plan)
                .filter(Engines::isObjectStore)
                .filter(it -> it.store().replication() != null)
                .flatMap(copy -> finding(copy, facts).stream())
                .toList();
    }

    private static Optional<Finding> finding(StoreCopy copy, Facts facts) {
        Duration rpo = copy.store().rpo();
        boolean timed =
                Boolean.TRUE.equals(
                        Objects.requireNonNull(copy.store().replication()).timeControl());
        return facts.limits()
                .find(copy.region().provider(), "s3.rtc.minutes")
                .filter(limit -> rpo != null && !timed && Span.seconds(rpo) < limit.value() * 60)
                .map(limit -> finding(copy, Objects.requireNonNull(rpo), limit));
    }

    private static Finding finding(StoreCopy copy, Duration rpo, Limit limit) {
        return INFO.at(copy.region(), copy.at("/rpo"))
                .says(
                        "%s: RPO %s, and its objects are replicated without a promised time"
                                .formatted(copy, Span.of(rpo)))
                .advises(
                        "Enable replication time control (99.99 %% within %s minutes), or relax the RPO."
                                .formatted(Numbers.plain(limit.value())))
                .because(limit)
                .done();
    }
}
