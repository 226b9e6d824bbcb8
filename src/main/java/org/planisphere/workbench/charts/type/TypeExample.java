package org.planisphere.workbench.charts.type;

import java.math.BigDecimal;
import java.util.Map;
import javafx.scene.Node;
import org.planisphere.model.RegionType;

/// Made-up figures of one full region.
public final class TypeExample {
    private TypeExample() {}

    public static Node chart() {
        TypeComparisonChart chart = new TypeComparisonChart();
        chart.show(
                new TypeComparison(
                        "USD",
                        RegionType.FULL,
                        Map.of(
                                RegionType.FULL, BigDecimal.valueOf(14_660),
                                RegionType.LIGHTWEIGHT, BigDecimal.valueOf(7_890),
                                RegionType.READ_ONLY, BigDecimal.valueOf(4_350))));
        return chart.node();
    }
}
