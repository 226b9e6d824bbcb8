package org.planisphere.rules.data;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.RegionRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A managed loss that is shorter than the engine can promise.
public final class ManagedRpoRule implements RegionRule {
    private static final RuleInfo INFO = RulePage.read(ManagedRpoRule.class, "DAT-011");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        return StoreCopy.in(plan)
                .filter(it -> Engines.isAurora(it) && Engines.word(it).contains("postgres"))
                .flatMap(copy -> finding(copy, facts).stream())
                .toList();
    }

    private static Optional<Finding> finding(StoreCopy copy, Facts facts) {
        Duration rpo =
                copy.store().replication() == null ? null : copy.store().replication().managedRpo();
        return facts.limits()
                .find(Provider.AWS, "aurora.global.managed-rpo.min-seconds")
                .filter(limit -> rpo != null && Span.seconds(rpo) < limit.value())
                .map(limit -> finding(copy, Objects.requireNonNull(rpo), limit));
    }

    private static Finding finding(StoreCopy copy, Duration rpo, Limit limit) {
        String least = Span.ofSeconds(limit.value());
        return INFO.at(copy.region(), copy.at("/replication/managed_rpo"))
                .says(
                        "%s: managed RPO %s, rds.global_db_rpo starts at %s"
                                .formatted(copy, Span.of(rpo), least))
                .advises(
                        "Use %s or more, or a design that commits in both regions."
                                .formatted(least))
                .because(limit)
                .done();
    }
}
