package org.planisphere.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.Waste;
import org.planisphere.model.Commitment;
import org.planisphere.model.CommitmentKind;
import org.planisphere.model.CostSettings;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.ComputedRule;
import org.planisphere.rules.Figures;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Usd;

/// Steady machines without a commitment, and commitments that outlive what they are for.
public final class CommitmentRule implements ComputedRule {
    private static final RuleInfo INFO = RulePage.read(CommitmentRule.class, "CST-006");

    private static final int MONTHS_PER_YEAR = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        ofThePlan(plan, findings);
        for (Region region : plan.regions()) {
            for (ServiceDeployment service : region.services().deploy()) {
                ofAService(plan, region, service, findings);
            }
            steady(plan, region, figures.costs(), findings);
        }
        return findings;
    }

    private static void ofThePlan(Plan plan, List<Finding> findings) {
        CostSettings cost = plan.cost();
        if (cost.termYears() != null
                && cost.reservedCoverage() != null
                && cost.reservedCoverage() > 0
                && outlivesHorizon(plan, cost.termYears())) {
            findings.add(
                    tooLong(
                            plan,
                            null,
                            plan.root().at("/cost/commitment/term_years"),
                            "the plan",
                            cost.termYears()));
        }
    }

    private static void ofAService(
            Plan plan, Region region, ServiceDeployment service, List<Finding> findings) {
        Commitment commitment = service.commitment();
        Integer years = commitment == null ? null : commitment.termYears();
        if (commitment == null
                || years == null
                || years == 0
                || commitment.kind() == CommitmentKind.ON_DEMAND
                || commitment.kind() == CommitmentKind.SPOT) {
            return;
        }
        Place place = service.place().child("commitment").child("term_years");
        String who = "%s of %s".formatted(service.name(), region.id());
        if (region.details().lifecycle() == Lifecycle.RETIRING) {
            findings.add(
                    INFO.at(region, place)
                            .says(
                                    "%s is committed for %s, and the region is retiring"
                                            .formatted(who, years(years)))
                            .advises("Let it end, or move the commitment to a region that stays.")
                            .because("lifecycle", "retiring", region.at("/region/lifecycle"))
                            .done());
        } else if (outlivesHorizon(plan, years)) {
            findings.add(tooLong(plan, region.id(), place, who, years));
        }
    }

    private static boolean outlivesHorizon(Plan plan, int years) {
        return plan.horizonMonths() != null && years * MONTHS_PER_YEAR > plan.horizonMonths();
    }

    private static Finding tooLong(
            Plan plan, @Nullable RegionId region, Place place, String who, int years) {
        return INFO.at(region, place)
                .says(
                        "%s commits for %s, and looks %s months ahead"
                                .formatted(who, years(years), plan.horizonMonths()))
                .advises("Commit for no longer than the plan can see, or look further ahead.")
                .because(
                        "horizon_months",
                        String.valueOf(plan.horizonMonths()),
                        plan.root().at("/plan/horizon_months"))
                .done();
    }

    private static String years(int years) {
        return Numbers.of(years, "year");
    }

    private static void steady(Plan plan, Region region, CostSheet costs, List<Finding> findings) {
        BigDecimal monthly =
                costs.region(region.id())
                        .map(RegionSheet::monthly)
                        .map(it -> it.expected())
                        .orElse(BigDecimal.ZERO);
        double least = plan.threshold(Threshold.COMMITMENT_SAVING_PERCENT) / 100;
        costs.waste(Waste.STEADY_ON_DEMAND, region.id()).stream()
                .filter(waste -> waste.monthly().doubleValue() >= least * monthly.doubleValue())
                .map(waste -> steady(plan, region, waste))
                .forEach(findings::add);
    }

    private static Finding steady(Plan plan, Region region, Waste waste) {
        return INFO.at(region, region.at("/services/deploy"))
                .says(
                        "%s: %s"
                                .formatted(
                                        region.id(),
                                        waste.why()
                                                .replace(
                                                        "this much",
                                                        Usd.of(waste.monthly()) + " a month")))
                .advises("Commit for the part that runs whatever happens, after the last resize.")
                .because(
                        Threshold.COMMITMENT_COVERAGE_PERCENT.yaml(),
                        Numbers.plain(plan.threshold(Threshold.COMMITMENT_COVERAGE_PERCENT)),
                        null)
                .done();
    }
}
