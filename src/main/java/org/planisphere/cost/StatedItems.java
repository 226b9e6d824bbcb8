package org.planisphere.cost;

import java.util.List;
import java.util.Set;
import org.planisphere.model.Usage;

/// What a plan states under `cost.usage` by a key of the price book, such as `dns.queries`.
final class StatedItems implements RegionItems {
    /// Items that other lines already count.
    private static final Set<String> COUNTED =
            Set.of(
                    TransferItems.EGRESS,
                    TransferItems.CROSS_ZONE,
                    NetworkItems.NAT,
                    ObservabilityItems.LOGS);

    @Override
    public List<CostLine> of(RegionScope scope, Pricing pricing) {
        return scope.region().cost().usage().stream()
                .map(Usage::item)
                .filter(item -> !COUNTED.contains(item))
                .distinct()
                .map(
                        item ->
                                pricing.line(
                                        item,
                                        CostCategory.OTHER,
                                        scope.usage(item).orElseThrow(),
                                        item))
                .toList();
    }
}
