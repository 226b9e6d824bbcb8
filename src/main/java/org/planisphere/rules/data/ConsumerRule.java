package org.planisphere.rules.data;

import java.util.stream.Stream;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.NeighborRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// Events that two regions consume without a word on seeing one twice.
public final class ConsumerRule implements NeighborRule {
    private static final RuleInfo INFO = RulePage.read(ConsumerRule.class, "DAT-027");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return region.services();
    }

    @Override
    public Stream<RegionId> around(Plan plan, Region region) {
        return ActiveService.inSeveralBy(plan, region);
    }

    @Override
    public Stream<Finding> check(Plan plan, Facts facts, Region region) {
        return ActiveService.in(region)
                .filter(it -> !it.service().consumes().isEmpty())
                .filter(
                        it ->
                                it.service().idempotency() == null
                                        || it.service().idempotency().isBlank())
                .filter(it -> it.isInSeveralRegions(plan))
                .map(ConsumerRule::finding);
    }

    private static Finding finding(ActiveService active) {
        return INFO.at(active.region(), active.service().place().child("idempotency"))
                .says(
                        "%s consumes %s as another region does: events come twice and out of order after a failover"
                                .formatted(active, Words.and(active.service().consumes())))
                .advises("Say by which key an event is known and ordered, under idempotency.")
                .done();
    }
}
