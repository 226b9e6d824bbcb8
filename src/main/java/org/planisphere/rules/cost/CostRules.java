package org.planisphere.rules.cost;

import java.util.List;
import org.planisphere.rules.CataloguedRule;

/// The rules about cost, by number.
public final class CostRules {
    public static final List<CataloguedRule> ALL =
            List.of(
                    new BudgetRule(),
                    new UnpricedRule(),
                    new TypeCostRule(),
                    new RightsizingRule(),
                    new FullScaleCopyRule(),
                    new CommitmentRule(),
                    new TransferShareRule(),
                    new PriceBasisRule(),
                    new MandatoryTagRule(),
                    new ExtraMonthsRule());

    private CostRules() {}
}
