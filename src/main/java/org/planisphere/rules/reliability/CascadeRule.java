package org.planisphere.rules.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Failover;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Spans;
import org.planisphere.rules.Words;

/// A loss that topples one region after the other.
public final class CascadeRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(CascadeRule.class, "REL-009");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.capacity(), region.reliability(), region.routing());
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        Absorptions absorptions = new Absorptions(plan);
        return plan.regions().stream()
                .flatMap(region -> check(plan, facts, absorptions, region).stream())
                .toList();
    }

    /// Follows the load of a lost region: where it is too much and the next failover needs nobody's
    /// word, it moves on with the load that was there.
    private static Optional<Finding> check(
            Plan plan, Facts facts, Absorptions absorptions, Region lost) {
        List<Region> fallen = new ArrayList<>();
        Region current = lost;
        double moving = absorptions.peak(lost);
        Duration time = Duration.ZERO;
        while (true) {
            fallen.add(current);
            Failover failover = current.reliability().failover();
            Optional<Region> next = absorptions.target(current);
            if (failover == null || next.isEmpty() || fallen.contains(next.get())) {
                break;
            }
            time = time.plus(RecoveryBudget.of(plan, facts, current, failover).total());
            Region target = next.get();
            double load = moving + absorptions.peak(target);
            if (!topples(target, load)) {
                break;
            }
            current = target;
            moving = load;
        }
        return fallen.size() < 2 || absorptions.target(current).isEmpty()
                ? Optional.empty()
                : Optional.of(finding(absorptions, lost, fallen, time));
    }

    private static boolean topples(Region target, double load) {
        Double capacity = target.capacity().capacityRps();
        Failover failover = target.reliability().failover();
        return capacity != null
                && load > capacity
                && failover != null
                && "automatic".equals(failover.trigger());
    }

    private static Finding finding(
            Absorptions absorptions, Region lost, List<Region> fallen, Duration time) {
        List<String> chain = new ArrayList<>(fallen.stream().map(it -> it.id().value()).toList());
        absorptions.target(fallen.getLast()).map(it -> it.id().value()).ifPresent(chain::add);
        return INFO.at(lost, lost.at("/reliability/failover/to"))
                .says(
                        "the loss of %s topples %s: the load moves along %s within %s"
                                .formatted(
                                        lost.id(),
                                        Words.and(fallen.stream().skip(1).map(Region::id).toList()),
                                        String.join(" -> ", chain),
                                        Spans.words(time)))
                .advises("Shed load where it arrives, spread it, or let a person decide there.")
                .done();
    }
}
