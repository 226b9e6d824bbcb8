package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.pricebook.Sizing.TrafficSizing;

/// Logs, metrics and traces that are bought as a service.
final class ObservabilityItems implements RegionItems {
    /// The item of `cost.usage` that states written logs, in GB.
    static final String LOGS = "logs-gb";

    private static final String MANAGED = "managed";

    @Override
    public List<CostLine> of(RegionScope scope, Pricing pricing) {
        List<CostLine> lines = new ArrayList<>();
        if (MANAGED.equals(scope.region().observability().logs())) {
            logs(lines, scope, pricing);
        }
        unpriced(lines, "Managed metrics", scope.region().observability().metrics());
        unpriced(lines, "Managed traces", scope.region().observability().traces());
        return lines;
    }

    private static void logs(List<CostLine> lines, RegionScope scope, Pricing pricing) {
        TrafficSizing traffic = scope.sizing().traffic();
        String text = "Managed logs" + TransferItems.mark(scope, LOGS);
        Optional<Quantity> gb = scope.volume(LOGS).or(() -> scope.volumeGb(traffic.logBytes()));
        if (gb.isEmpty()) {
            lines.add(TransferItems.unknownVolume(text, LOGS));
            return;
        }
        lines.add(pricing.line(text, CostCategory.OBSERVABILITY, gb.get(), "logs.ingest"));
        lines.add(
                pricing.line(
                        "Kept logs" + TransferItems.mark(scope, LOGS),
                        CostCategory.OBSERVABILITY,
                        gb.get().times(traffic.logRetentionMonths()),
                        "logs.storage"));
    }

    private static void unpriced(List<CostLine> lines, String text, @Nullable String how) {
        if (MANAGED.equals(how)) {
            lines.add(
                    Pricing.unpriced(
                            text,
                            CostCategory.OBSERVABILITY,
                            Quantity.exactly(1),
                            "region",
                            "no price per region and volume in any book"));
        }
    }
}
