package org.planisphere.cost;

import java.util.List;

/// One kind of items on the bill of a region.
interface RegionItems {
    List<CostLine> of(RegionScope scope, Pricing pricing);

    /// Every kind, in the order of the bill.
    List<RegionItems> ALL =
            List.of(
                    new ComputeItems(),
                    new StoreItems(),
                    new TransferItems(),
                    new NetworkItems(),
                    new ObservabilityItems(),
                    new StatedItems());
}
