package org.planisphere.rules.reliability;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionType;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;

/// A loss that the rest of the plan cannot carry.
public final class AbsorptionRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(AbsorptionRule.class, "REL-003");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.capacity(), region.reliability(), region.routing());
    }

    /// Shares may be written as 0.33 three times.
    private static final double ROUNDING = 0.015;

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        if (plan.regions().size() < 2) {
            return List.of();
        }
        Absorptions absorptions = new Absorptions(plan);
        List<Finding> findings = new ArrayList<>();
        for (Region lost : plan.regionsOf(RegionType.FULL)) {
            double demand = absorptions.peak(lost);
            List<Absorptions.Part> parts = absorptions.of(lost);
            if (demand > 0 && !parts.isEmpty()) {
                for (Absorptions.Part part : parts) {
                    overload(absorptions, lost, part, demand, findings);
                }
                double taken = parts.stream().mapToDouble(Absorptions.Part::share).sum();
                if (taken < 1 - ROUNDING) {
                    findings.add(uncovered(lost, 1 - taken, demand));
                }
            }
        }
        return findings;
    }

    private static void overload(
            Absorptions absorptions,
            Region lost,
            Absorptions.Part part,
            double demand,
            List<Finding> findings) {
        Region by = part.by();
        Double capacity = by.capacity().capacityRps();
        double needed = absorptions.peak(by) + part.share() * demand;
        if (capacity != null && needed > capacity && !by.equals(lost)) {
            findings.add(
                    INFO.at(by, by.at("/capacity/capacity_rps"))
                            .says(
                                    "when %s is lost, %s needs %s requests a second and carries %s"
                                            .formatted(
                                                    lost.id(),
                                                    by.id(),
                                                    Numbers.rounded(needed),
                                                    Numbers.plain(capacity)))
                            .advises(
                                    "Add capacity, share the load with another region, or say which"
                                            + " services are shed.")
                            .because(
                                    "peak of " + lost.id(),
                                    Numbers.rounded(demand),
                                    lost.at("/capacity/peak_rps"))
                            .done());
        }
    }

    private static Finding uncovered(Region lost, double share, double demand) {
        return INFO.at(lost, lost.at("/capacity/peak_rps"))
                .says(
                        "when %s is lost, nobody takes %s %% of its %s requests a second"
                                .formatted(
                                        lost.id(),
                                        Numbers.rounded(share * 100),
                                        Numbers.rounded(demand)))
                .advises("Let the shares under absorbs of the other regions add up to one.")
                .done();
    }
}
