package org.planisphere.export.json;

import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.UnpricedItem;
import org.planisphere.cost.Waste;
import org.planisphere.model.RegionType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A cost sheet as `planisphere/cost/v1`; amounts in cents, unit prices as the book has them.
public final class CostJson {
    private CostJson() {}

    public static String of(CostSheet sheet) {
        ObjectNode root = Json.object();
        root.put("schema", "planisphere/cost/v1")
                .put("plan", sheet.plan())
                .put("currency", sheet.currency())
                .put("price_book", sheet.priceBook())
                .put("as_of", sheet.asOf().toString());
        root.set("monthly", range(sheet.monthly()));
        ArrayNode regions = root.putArray("regions");
        sheet.regions().forEach(region -> regions.add(region(region)));
        ArrayNode links = root.putArray("links");
        sheet.links().forEach(link -> links.add(link(link)));
        ArrayNode unpriced = root.putArray("unpriced");
        for (UnpricedItem item : sheet.unpriced()) {
            unpriced.addObject()
                    .put("region", item.where())
                    .put("item", item.item())
                    .put("why", item.why());
        }
        ArrayNode waste = root.putArray("waste");
        for (Waste item : sheet.waste()) {
            waste.addObject()
                    .put("kind", item.kind())
                    .put("where", item.where())
                    .put("monthly", Json.money(item.monthly()))
                    .put("why", item.why());
        }
        ArrayNode notes = root.putArray("notes");
        sheet.notes().forEach(notes::add);
        return Json.write(root);
    }

    private static ObjectNode region(RegionSheet sheet) {
        ObjectNode region =
                Json.object()
                        .put("region", sheet.region().value())
                        .put("type", sheet.type().yaml());
        region.set("monthly", range(sheet.monthly()));
        ObjectNode asType = region.putObject("as_type");
        for (RegionType type : RegionType.values()) {
            asType.put(type.yaml(), Json.money(sheet.as(type).monthly().expected()));
        }
        ArrayNode items = region.putArray("items");
        for (CostLine.Priced line : sheet.lines().priced()) {
            items.addObject()
                    .put("item", line.item())
                    .put("category", line.category().yaml())
                    .put("environment", line.environment())
                    .put("quantity", line.quantity().expected())
                    .put("unit", line.unit())
                    .put("unit_price", line.unitPrice())
                    .put("monthly", Json.money(line.monthly().expected()))
                    .put("source", line.price().citation());
        }
        return region;
    }

    private static ObjectNode link(LinkSheet sheet) {
        return Json.object()
                .put("from", sheet.from().value())
                .put("to", sheet.to().value())
                .put("gb_per_month", sheet.gbPerMonth().expected())
                .put("monthly", Json.money(sheet.monthly().expected()));
    }

    private static ObjectNode range(CostRange range) {
        return Json.object()
                .put("low", Json.money(range.low()))
                .put("expected", Json.money(range.expected()))
                .put("high", Json.money(range.high()));
    }
}
