package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostLines;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.Quantity;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.TypeCost;
import org.planisphere.cost.Waste;
import org.planisphere.cost.pricebook.Price;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;

/// A made-up sheet of three regions, a link, an item without a price and some waste.
final class CostSheetSketch {
    static final RegionId VIRGINIA = new RegionId("us-east-1");
    static final RegionId IRELAND = new RegionId("eu-west-1");
    static final RegionId TOKYO = new RegionId("ap-northeast-1");

    private CostSheetSketch() {}

    static CostSheet sheet() {
        return sheet(
                List.of(
                        region(VIRGINIA, RegionType.FULL, 42),
                        region(IRELAND, RegionType.LIGHTWEIGHT, 18),
                        region(TOKYO, RegionType.READ_ONLY, 6)));
    }

    static CostSheet sheet(List<RegionSheet> regions) {
        CostLines transfer =
                new CostLines(
                        List.of(
                                priced(
                                        "orders replication",
                                        CostCategory.TRANSFER,
                                        5_600,
                                        "GB",
                                        "0.02")));
        return new CostSheet(
                "storefront",
                "USD",
                "AWS list prices",
                LocalDate.of(2026, 10, 1),
                regions,
                List.of(new LinkSheet(VIRGINIA, IRELAND, Quantity.exactly(5_600), transfer)),
                List.of(
                        new Waste(
                                Waste.IDLE_ENVIRONMENT,
                                VIRGINIA,
                                "staging",
                                new BigDecimal("4900.00"),
                                "",
                                "Staging mirrors production and is used 9 % of the time.")),
                List.of(
                        "List prices before tax; a month has 730 hours.",
                        "High assumes the growth of the horizon of 12 months."));
    }

    static RegionSheet region(RegionId id, RegionType type, double nodes) {
        Map<RegionType, TypeCost> asType = new EnumMap<>(RegionType.class);
        for (RegionType other : RegionType.values()) {
            double share =
                    switch (other) {
                        case FULL -> 1;
                        case LIGHTWEIGHT -> 0.55;
                        case READ_ONLY -> 0.3;
                    };
            double now =
                    switch (type) {
                        case FULL -> 1;
                        case LIGHTWEIGHT -> 0.55;
                        case READ_ONLY -> 0.3;
                    };
            asType.put(other, new TypeCost(other, lines(nodes * share / now), CostRange.ZERO));
        }
        return new RegionSheet(id, type, lines(nodes), asType);
    }

    private static CostLines lines(double nodes) {
        return new CostLines(
                List.of(
                        priced(
                                "checkout: m7g.large",
                                CostCategory.COMPUTE,
                                nodes * 730,
                                "hour",
                                "0.0816"),
                        priced(
                                "orders: db.r6g.xlarge, PostgreSQL",
                                CostCategory.DATA,
                                3 * 730,
                                "hour",
                                "0.45"),
                        priced(
                                "orders: storage gp3",
                                CostCategory.DATA,
                                100 * nodes,
                                "GB-month",
                                "0.115"),
                        priced("NAT gateway", CostCategory.NETWORK, 3 * 730, "hour", "0.045"),
                        priced("internet egress", CostCategory.TRANSFER, 90 * nodes, "GB", "0.09"),
                        priced(
                                "logs ingested",
                                CostCategory.OBSERVABILITY,
                                26 * nodes,
                                "GB",
                                "0.50"),
                        new CostLine.Unpriced(
                                "checkout: fraud scoring by a third party",
                                CostCategory.OTHER,
                                "production",
                                Quantity.exactly(1),
                                "month",
                                "",
                                "No price book has an entry for fraud-scoring.")));
    }

    private static CostLine priced(
            String item, CostCategory category, double quantity, String unit, String unitPrice) {
        BigDecimal price = new BigDecimal(unitPrice);
        Quantity used = Quantity.between(quantity * 0.9, quantity, quantity * 1.25);
        return new CostLine.Priced(
                item,
                category,
                "production",
                used,
                unit,
                price,
                used.at(price),
                new Price(
                        "sketch." + unit,
                        item,
                        price,
                        unit,
                        "AWS price list API",
                        LocalDate.of(2026, 10, 1),
                        "published"));
    }
}
