package org.planisphere.workbench.charts.cost;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;

/// Made-up figures that show what the cost chart can do: five regions, one tiny segment.
public final class CostExample {
    private CostExample() {}

    public static Node chart() {
        StackedCostChart chart = new StackedCostChart(_ -> {});
        chart.show(bars());
        return chart.node();
    }

    public static CostBars bars() {
        return new CostBars(
                "USD",
                List.of("Compute", "Data", "Transfer", "Network", "Observability"),
                List.of(
                        bar("us-east-1", 9_800, 6_400, 2_080, 1_690, 1_970),
                        bar("us-west-2", 6_580, 4_250, 1_510, 930, 1_390),
                        bar("eu-west-1", 2_860, 1_290, 710, 680, 570),
                        bar("ap-northeast-1", 870, 1_190, 420, 310, 230),
                        bar("sa-east-1", 680, 1_000, 410, 0, 3)));
    }

    private static CostBars.Bar bar(String region, long... monthly) {
        return new CostBars.Bar(
                region, Arrays.stream(monthly).mapToObj(BigDecimal::valueOf).toList());
    }
}
