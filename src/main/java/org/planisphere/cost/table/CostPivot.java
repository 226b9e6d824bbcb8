package org.planisphere.cost.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostSheet;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// Expected cost a month by place and category, places in the order of the plan.
///
/// Amounts are doubles, good for bars and cells; the sheet keeps the exact ones.
///
/// @param rows one per region, then one per link
public record CostPivot(List<PivotRow> rows) {
    /// What stands in the place of a place where all are summed.
    public static final String TOTAL = "Total";

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

    /// The sums of all places, as one more row.
    public PivotRow totals() {
        Map<CostCategory, Double> sums = zeros();
        for (PivotRow row : rows) {
            row.monthlyUsd()
                    .forEach((category, amount) -> sums.merge(category, amount, Double::sum));
        }
        return new PivotRow(TOTAL, sums);
    }

    /// The categories that anything is spent on, in their order.
    public List<CostCategory> spent() {
        Map<CostCategory, Double> sums = totals().monthlyUsd();
        return Arrays.stream(CostCategory.values())
                .filter(category -> sums.getOrDefault(category, 0.0) > 0)
                .toList();
    }

    /// The table with its totals as comma-separated values, amounts with two decimals.
    ///
    /// @param currency of the amounts, named in the header of each column
    public String csv(String currency) {
        Table table = Table.create("cost by region and category");
        StringColumn places = StringColumn.create("place");
        table.addColumns(places);
        List<PivotRow> all = new ArrayList<>(rows);
        all.add(totals());
        all.forEach(row -> places.append(row.place()));
        for (CostCategory category : spent()) {
            table.addColumns(
                    amounts(
                            header(category.yaml(), currency),
                            all,
                            row -> row.monthlyUsd().getOrDefault(category, 0.0)));
        }
        table.addColumns(amounts(header("total", currency), all, PivotRow::totalUsd));
        return table.write().toString("csv");
    }

    private static String header(String what, String currency) {
        return "%s_%s_per_month".formatted(what, currency.toLowerCase(Locale.ROOT));
    }

    private static StringColumn amounts(
            String header, List<PivotRow> rows, ToDoubleFunction<PivotRow> amount) {
        return StringColumn.create(
                header,
                rows.stream()
                        .map(row -> String.format(Locale.ROOT, "%.2f", amount.applyAsDouble(row)))
                        .toList());
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
