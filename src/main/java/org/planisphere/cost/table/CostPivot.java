package org.planisphere.cost.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostSheet;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/// Expected cost a month by place and category, places in the order of the plan.
///
/// Amounts are doubles, good for bars and cells; the sheet keeps the exact ones.
///
/// @param rows one per region, then one per link
public record CostPivot(List<PivotRow> rows) {
    /// What one place costs.
    ///
    /// @param place a region, or `from -> to`
    /// @param monthlyUsd every category, 0 where nothing priced is spent on it
    public record PivotRow(String place, Map<CostCategory, Double> monthlyUsd) {
        public PivotRow {
            monthlyUsd = Collections.unmodifiableMap(new EnumMap<>(monthlyUsd));
        }

        public double totalUsd() {
            return monthlyUsd.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public CostPivot {
        rows = List.copyOf(rows);
    }

    public static CostPivot of(CostSheet sheet) {
        Map<String, Map<CostCategory, Double>> cells = new LinkedHashMap<>();
        CostTable.places(sheet).forEach(place -> cells.put(place, zeros()));
        Table lines = CostTable.lines(sheet);
        Table sums =
                lines.where(lines.doubleColumn(CostTable.EXPECTED).isNotMissing())
                        .summarize(CostTable.EXPECTED, AggregateFunctions.sum)
                        .by(CostTable.PLACE, CostTable.CATEGORY);
        for (Row row : sums) {
            cells.computeIfAbsent(row.getString(CostTable.PLACE), place -> zeros())
                    .put(category(row.getString(CostTable.CATEGORY)), row.getDouble(2));
        }
        return new CostPivot(
                cells.entrySet().stream()
                        .map(place -> new PivotRow(place.getKey(), place.getValue()))
                        .toList());
    }

    private static Map<CostCategory, Double> zeros() {
        Map<CostCategory, Double> zeros = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            zeros.put(category, 0.0);
        }
        return zeros;
    }

    private static CostCategory category(String yaml) {
        for (CostCategory category : CostCategory.values()) {
            if (category.yaml().equals(yaml)) {
                return category;
            }
        }
        throw new IllegalStateException("no category: " + yaml);
    }
}
