package org.planisphere.rules.type;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// A plan without one primary, or without anybody to take over from it.
public final class OnePrimaryRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(OnePrimaryRule.class, "TYP-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(
                region.isPrimary(),
                region.isFailoverTarget(),
                Optional.ofNullable(region.reliability().failover()),
                region.stores().stream().anyMatch(it -> it.role() == StoreRole.MULTI_WRITER));
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        if (plan.standalone() || plan.regions().size() < 2) {
            return List.of();
        }
        boolean manyWrite = manyWrite(plan);
        List<Region> primaries = plan.regions().stream().filter(Region::isPrimary).toList();
        if (primaries.isEmpty()) {
            return manyWrite ? List.of() : List.of(none(plan));
        }
        if (primaries.size() > 1 && !manyWrite) {
            return List.of(several(primaries));
        }
        Region primary = primaries.getFirst();
        return manyWrite || canTakeOver(plan, primary) ? List.of() : List.of(alone(primary));
    }

    /// Whether a store is declared to be written in several regions.
    private static boolean manyWrite(Plan plan) {
        return plan.regions().stream()
                        .filter(
                                region ->
                                        region.stores().stream()
                                                .anyMatch(
                                                        it -> it.role() == StoreRole.MULTI_WRITER))
                        .count()
                > 1;
    }

    private static boolean canTakeOver(Plan plan, Region primary) {
        Failover failover = primary.reliability().failover();
        boolean named =
                failover != null
                        && failover.to() != null
                        && !failover.to().equals(primary.id())
                        && plan.region(failover.to()).isPresent();
        return named || plan.regions().stream().anyMatch(Region::isFailoverTarget);
    }

    private static Finding none(Plan plan) {
        return INFO.at((RegionId) null, plan.root().child("regions"))
                .says("no region of this plan is the primary")
                .advises(
                        "Give one full region the purpose primary, or declare multi-writer stores.")
                .done();
    }

    private static Finding several(List<Region> primaries) {
        Region second = primaries.get(1);
        return INFO.at(second, second.at("/region/purpose"))
                .says(
                        "%s are all primary"
                                .formatted(Words.and(primaries.stream().map(Region::id).toList())))
                .advises("Keep one primary, or declare the stores that several regions write.")
                .done();
    }

    private static Finding alone(Region primary) {
        return INFO.at(primary, primary.at("/region/purpose"))
                .says("no region can take over from %s".formatted(primary.id()))
                .advises("Give a full region the purpose primary-failover.")
                .done();
    }
}
