package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.model.EnvironmentCopy;

/// The bill of one region, production first, then its other environments.
final class RegionBill {
    private RegionBill() {}

    static CostLines lines(RegionScope scope) {
        Pricing pricing = Pricing.of(scope);
        List<CostLine> production = new ArrayList<>();
        for (RegionItems items : RegionItems.ALL) {
            production.addAll(items.of(scope, pricing));
        }
        List<CostLine> lines = new ArrayList<>(production);
        for (EnvironmentCopy copy : scope.region().copies()) {
            lines.addAll(Environments.copy(copy, production, scope.sizing()));
        }
        return new CostLines(lines);
    }
}
