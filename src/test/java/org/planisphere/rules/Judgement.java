package org.planisphere.rules;

import java.util.List;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.pricebook.ListedPrices;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.simulation.core.RunControl;

/// What the rules say about plans of tests, with everything that the program brings along.
public final class Judgement {
    private static final PriceBook PRICES = ShippedPrices.load();
    public static final Facts FACTS = ShippedFacts.load().with(new ListedPrices(() -> PRICES));

    private Judgement() {}

    /// All findings, those of computed rules too.
    public static List<Finding> of(Plan plan) {
        return of(plan, FACTS);
    }

    static List<Finding> of(Plan plan, Facts facts) {
        return RuleCatalog.checkAll(plan, facts, figures(plan, facts));
    }

    /// The findings of one rule, errors of all others; engines run only where that rule needs them.
    static List<Finding> of(Workspace workspace, String rule) {
        Plan plan = PlanReader.read(workspace).plan();
        return RuleCatalog.find(rule).filter(ComputedRule.class::isInstance).isPresent()
                ? RuleCatalog.checkAll(plan, FACTS, figures(workspace, plan))
                : RuleCatalog.check(plan, FACTS);
    }

    /// All findings about a plan with the price books that it brings along.
    static List<Finding> of(Workspace workspace) {
        Plan plan = PlanReader.read(workspace).plan();
        return RuleCatalog.checkAll(plan, FACTS, figures(workspace, plan));
    }

    private static Figures figures(Workspace workspace, Plan plan) {
        PriceBook prices = PRICES.behindOwn(plan, workspace::text);
        return Figures.of(plan, FACTS, prices, RunControl.none());
    }

    private static Figures figures(Plan plan, Facts facts) {
        return Figures.of(plan, facts, PRICES, RunControl.none());
    }
}
