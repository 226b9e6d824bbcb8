package org.planisphere.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostRange;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.LinkSheet;
import org.planisphere.cost.RegionSheet;
import org.planisphere.cost.UnpricedItem;
import org.planisphere.model.RegionType;

/// A cost sheet for a terminal: totals, regions beside the types they could be, links, and what has
/// no price.
final class CostText {
    private CostText() {}

    static String of(CostSheet sheet) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%s: %s %s a month (%s to %s)\n"
                        .formatted(
                                sheet.plan(),
                                sheet.currency(),
                                amount(sheet.monthly().expected()),
                                amount(sheet.monthly().low()),
                                amount(sheet.monthly().high())));
        text.append("Prices: %s, %s\n".formatted(sheet.priceBook(), sheet.asOf()));
        text.append('\n').append(regions(sheet));
        if (!sheet.links().isEmpty()) {
            text.append('\n').append(links(sheet));
        }
        text.append('\n').append(categories(sheet));
        text.append('\n').append(unpriced(sheet));
        sheet.waste()
                .forEach(
                        waste ->
                                text.append(
                                        "Waste: %s, %s %s a month. %s\n"
                                                .formatted(
                                                        waste.where(),
                                                        sheet.currency(),
                                                        amount(waste.monthly()),
                                                        waste.why())));
        sheet.notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
        return text.toString();
    }

    private static TextTable regions(CostSheet sheet) {
        TextTable table =
                new TextTable(2)
                        .row(
                                "Region",
                                "type",
                                "low",
                                "expected",
                                "high",
                                "as full",
                                "as lightweight",
                                "as read-only");
        for (RegionSheet region : sheet.regions()) {
            CostRange monthly = region.monthly();
            table.row(
                    region.region().value(),
                    region.type().yaml(),
                    amount(monthly.low()),
                    amount(monthly.expected()),
                    amount(monthly.high()),
                    as(region, RegionType.FULL),
                    as(region, RegionType.LIGHTWEIGHT),
                    as(region, RegionType.READ_ONLY));
        }
        return table;
    }

    private static TextTable links(CostSheet sheet) {
        TextTable table = new TextTable(1).row("Link", "GB a month", "expected");
        for (LinkSheet link : sheet.links()) {
            table.row(
                    "%s -> %s".formatted(link.from(), link.to()),
                    String.format(Locale.ROOT, "%,.0f", link.gbPerMonth().expected()),
                    amount(link.monthly().expected()));
        }
        return table;
    }

    private static TextTable categories(CostSheet sheet) {
        TextTable table = new TextTable(1).row("Category", "expected");
        for (CostCategory category : CostCategory.values()) {
            CostRange sum = sheet.byCategory().getOrDefault(category, CostRange.ZERO);
            table.row(category.title(), amount(sum.expected()));
        }
        return table;
    }

    private static String unpriced(CostSheet sheet) {
        if (sheet.unpriced().isEmpty()) {
            return "Everything has a price.\n";
        }
        StringBuilder text = new StringBuilder("Without a price, and therefore in no sum above:\n");
        for (UnpricedItem item : sheet.unpriced()) {
            text.append(
                    "  %s: %s: %s\n"
                            .formatted(item.where(), item.item(), Sentence.end(item.why())));
        }
        return text.toString();
    }

    private static String as(RegionSheet region, RegionType type) {
        return amount(region.as(type).monthly().expected());
    }

    private static String amount(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_EVEN));
    }
}
