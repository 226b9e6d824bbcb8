package org.planisphere.workbench.charts;

import java.util.List;
import org.planisphere.workbench.charts.cost.CostExample;
import org.planisphere.workbench.charts.lag.LagExample;
import org.planisphere.workbench.charts.type.TypeExample;

/// All charts there are, in the order of the gallery.
public final class ChartCatalog {
    private ChartCatalog() {}

    public static List<ChartEntry> all() {
        return List.of(
                new ChartEntry("Monthly cost by region", CostExample::chart),
                new ChartEntry("The same region as another type", TypeExample::chart),
                new ChartEntry("Replication lag", LagExample::chart));
    }
}
