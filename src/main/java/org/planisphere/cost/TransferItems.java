package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Traffic that a region sends to the internet and between its zones.
final class TransferItems implements RegionItems {
    /// The item of `cost.usage` that states traffic to the internet, in GB.
    static final String EGRESS = "egress-internet-gb";

    /// The item of `cost.usage` that states traffic between zones, in GB.
    static final String CROSS_ZONE = "cross-zone-gb";

    /// How the line of traffic between zones starts.
    static final String BETWEEN_ZONES = "Traffic between zones";

    @Override
    public List<CostLine> of(RegionScope scope, Pricing pricing) {
        List<CostLine> lines = new ArrayList<>();
        lines.add(egress(scope, pricing));
        if (scope.zones() > 1) {
            lines.add(crossZone(scope, pricing));
        }
        return lines;
    }

    /// Gigabytes to the internet: as stated, or by the load; empty where neither is known.
    static Optional<Quantity> egressGb(RegionScope scope) {
        return scope.volume(EGRESS)
                .or(() -> scope.volumeGb(scope.sizing().traffic().responseBytes()));
    }

    private static CostLine egress(RegionScope scope, Pricing pricing) {
        String text = "Traffic to the internet" + mark(scope, EGRESS);
        return egressGb(scope)
                .map(
                        gb ->
                                pricing.transfer(
                                        text,
                                        CostCategory.TRANSFER,
                                        gb,
                                        scope.book()
                                                .toInternet(scope.region().provider(), scope.id())))
                .orElseGet(() -> unknownVolume(text, EGRESS));
    }

    private static CostLine crossZone(RegionScope scope, Pricing pricing) {
        String text = BETWEEN_ZONES + mark(scope, CROSS_ZONE);
        double crossing = (scope.zones() - 1.0) / scope.zones();
        return scope.volume(CROSS_ZONE)
                .or(() -> scope.volumeGb(scope.sizing().traffic().internalBytes() * crossing))
                .map(
                        gb ->
                                pricing.transfer(
                                        text,
                                        CostCategory.TRANSFER,
                                        gb,
                                        scope.book()
                                                .acrossZones(
                                                        scope.region().provider(), scope.id())))
                .orElseGet(() -> unknownVolume(text, CROSS_ZONE));
    }

    static String mark(RegionScope scope, String usage) {
        return scope.usage(usage).isPresent() ? "" : ", assumed";
    }

    static CostLine unknownVolume(String text, String usage) {
        return Pricing.unpriced(
                text,
                CostCategory.TRANSFER,
                Quantity.exactly(0),
                "GB",
                "its volume is not known: state `capacity.peak_rps`, or %s under `cost.usage`"
                        .formatted(usage));
    }
}
