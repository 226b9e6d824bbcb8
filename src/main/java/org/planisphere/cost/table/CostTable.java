package org.planisphere.cost.table;

import java.util.List;
import java.util.stream.Stream;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionSheet;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The lines of a cost sheet as a table; an unpriced line has no amounts and says why.
public final class CostTable {
    static final String PLACE = "place";
    static final String CATEGORY = "category";
    static final String EXPECTED = "monthly_expected_usd";

    private final Table table = Table.create("cost");
    private final StringColumn place = StringColumn.create(PLACE);
    private final StringColumn environment = StringColumn.create("environment");
    private final StringColumn category = StringColumn.create(CATEGORY);
    private final StringColumn item = StringColumn.create("item");
    private final DoubleColumn quantity = DoubleColumn.create("quantity");
    private final StringColumn unit = StringColumn.create("unit");
    private final DoubleColumn unitPrice = DoubleColumn.create("unit_price_usd");
    private final DoubleColumn low = DoubleColumn.create("monthly_low_usd");
    private final DoubleColumn expected = DoubleColumn.create(EXPECTED);
    private final DoubleColumn high = DoubleColumn.create("monthly_high_usd");
    private final StringColumn source = StringColumn.create("source");
    private final StringColumn why = StringColumn.create("unpriced_because");

    private CostTable() {
        table.addColumns(
                place,
                environment,
                category,
                item,
                quantity,
                unit,
                unitPrice,
                low,
                expected,
                high,
                source,
                why);
    }

    /// One row per line: regions in the order of the plan, then links.
    public static Table lines(CostSheet sheet) {
        CostTable rows = new CostTable();
        for (RegionSheet region : sheet.regions()) {
            rows.add(region.region().toString(), region.lines().all());
        }
        for (LinkSheet link : sheet.links()) {
            rows.add(name(link), link.lines().all());
        }
        return rows.table;
    }

    static List<String> places(CostSheet sheet) {
        return Stream.concat(
                        sheet.regions().stream().map(region -> region.region().toString()),
                        sheet.links().stream().map(CostTable::name))
                .toList();
    }

    private static String name(LinkSheet link) {
        return "%s -> %s".formatted(link.from(), link.to());
    }

    private void add(String where, List<CostLine> lines) {
        for (CostLine line : lines) {
            place.append(where);
            environment.append(line.environment());
            category.append(line.category().yaml());
            item.append(line.item());
            quantity.append(line.quantity().expected().doubleValue());
            unit.append(line.unit());
            switch (line) {
                case CostLine.Priced priced -> {
                    unitPrice.append(priced.unitPrice().doubleValue());
                    low.append(priced.monthly().low().doubleValue());
                    expected.append(priced.monthly().expected().doubleValue());
                    high.append(priced.monthly().high().doubleValue());
                    source.append(priced.price().citation());
                    why.appendMissing();
                }
                case CostLine.Unpriced unpriced -> {
                    unitPrice.appendMissing();
                    low.appendMissing();
                    expected.appendMissing();
                    high.appendMissing();
                    source.appendMissing();
                    why.append(unpriced.why());
                }
            }
        }
    }
}
