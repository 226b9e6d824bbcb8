package org.planisphere.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.CostEngine;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.ListedPrices;
import org.planisphere.cost.pricebook.OwnPrices;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.CheckedPlan;
import org.planisphere.rules.Figures;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.simulation.core.RunControl;
import org.planisphere.workbench.session.ComputedVerdict;
import org.planisphere.workbench.session.Engines;

/// The engines with the facts and prices that the program brings along.
public final class ShippedEngines implements Engines {
    private final PriceBook prices = ShippedPrices.load();

    /// What was checked last: the next plan mostly differs from it by one edit.
    private final AtomicReference<@Nullable CheckedPlan> last = new AtomicReference<>();

    private final Facts facts = ShippedFacts.load().with(new ListedPrices(() -> prices));

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public List<Finding> check(ParsedPlan parsed) {
        CheckedPlan before = last.get();
        CheckedPlan now =
                before == null
                        ? CheckedPlan.of(parsed.plan(), today())
                        : before.edited(parsed.plan(), today());
        last.set(now);
        return now.findings();
    }

    @Override
    public ComputedVerdict checkComputed(ParsedPlan parsed, CostSheet costs, RunControl control) {
        Plan plan = parsed.plan();
        Figures figures = Figures.of(plan, facts, costs, control);
        return new ComputedVerdict(
                RuleCatalog.checkComputed(plan, today(), figures), figures.ordinaryDay());
    }

    @Override
    public List<Finding> checkAll(ParsedPlan parsed) {
        Plan plan = parsed.plan();
        PriceBook book = prices.behindOwn(plan, parsed.workspace()::text);
        return RuleCatalog.checkAll(
                plan, today(), Figures.of(plan, today(), book, RunControl.none()));
    }

    private Facts today() {
        return facts.on(LocalDate.now(ZoneId.systemDefault()));
    }

    @Override
    public CostSheet cost(ParsedPlan parsed) throws PriceBookException {
        List<OwnPrices> own = OwnPrices.of(parsed.plan(), parsed.workspace()::text);
        return CostEngine.cost(parsed.plan(), today(), prices.behind(own));
    }
}
