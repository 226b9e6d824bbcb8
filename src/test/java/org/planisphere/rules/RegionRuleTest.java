package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;

/// What every rule promises that says of itself that it judges each region alone.
class RegionRuleTest {
    @Test
    void itSaysOfEachRegionWhatItSaysOfThatRegionAlone() {
        assertThat(EveryKindOfRegion.REGIONS.size()).isGreaterThan(400);
        for (Plan around :
                List.of(
                        EveryKindOfRegion.PLANS.getFirst(),
                        EveryKindOfRegion.PLANS.get(EveryKindOfRegion.PLANS.size() / 2))) {
            Plan plan = around.withRegions(EveryKindOfRegion.REGIONS);
            Facts facts = Judgement.FACTS.with(plan.governance().limits());
            for (Rule rule : RuleCatalog.plain()) {
                if (rule instanceof RegionRule) {
                    List<Finding> apart =
                            EveryKindOfRegion.REGIONS.stream()
                                    .flatMap(
                                            region ->
                                                    rule
                                                            .check(
                                                                    plan.withRegions(
                                                                            List.of(region)),
                                                                    facts)
                                                            .stream())
                                    .toList();

                    assertThat(rule.check(plan, facts)).as(rule.info().id()).isEqualTo(apart);
                }
            }
        }
    }

    @Test
    void eachFindingNamesItsRegion() {
        for (Plan plan : EveryKindOfRegion.PLANS) {
            List<RegionId> names = plan.regions().stream().map(Region::id).toList();
            Facts facts = Judgement.FACTS.with(plan.governance().limits());
            for (Rule rule : RuleCatalog.plain()) {
                if (rule instanceof RegionRule) {
                    assertThat(rule.check(plan, facts))
                            .extracting(Finding::region)
                            .isSubsetOf(names);
                }
            }
        }
    }
}
