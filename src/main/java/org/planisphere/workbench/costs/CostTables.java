package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.UnpricedItem;
import org.planisphere.cost.Waste;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.shared.FigureTable;

/// The tables of the cost view; each header names the unit of its column.
final class CostTables {
    private CostTables() {}

    static FigureTable<CostRow> lines() {
        return new FigureTable<CostRow>("cost-lines", "Nothing is billed here.")
                .words("Item", CostRow::item)
                .aside("Category", CostRow::category)
                .aside("Environment", CostRow::environment)
                .figures(
                        "Quantity",
                        row -> plain(row.quantity(), 2),
                        Comparator.comparing(CostRow::quantity))
                .words("Unit", CostRow::unit)
                .asideFigures(
                        "{}/unit",
                        row -> unitPrice(row.unitPrice()),
                        Comparator.comparing(
                                CostRow::unitPrice,
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .figures("{}/month", CostTables::monthly, Comparator.comparing(CostRow::sortAmount))
                .note("Source and date", CostTables::source, CostRow::source);
    }

    static FigureTable<TypeRow> types() {
        return new FigureTable<TypeRow>("cost-types", "Choose a region.")
                .words("As", row -> row.type() + (row.current() ? " (as planned)" : ""))
                .figures(
                        "{}/month",
                        row -> MoneyText.cents(row.monthly()),
                        Comparator.comparing(TypeRow::monthly))
                .figures(
                        "Difference",
                        row -> row.current() ? "–" : signed(row.difference()),
                        Comparator.comparing(TypeRow::difference))
                .figures(
                        "%",
                        row -> row.current() ? "–" : signedPercent(row.differencePercent()),
                        Comparator.comparing(TypeRow::difference));
    }

    static FigureTable<UnpricedItem> unpriced() {
        return new FigureTable<UnpricedItem>("cost-unpriced", "Every item has a price.")
                .words("Item", item -> "%s: %s".formatted(item.item(), item.why()))
                .words("Where", UnpricedItem::where);
    }

    static FigureTable<Waste> waste() {
        return new FigureTable<Waste>("cost-waste", "No waste found.")
                .words("Why", Waste::why)
                .words("Where", Waste::where)
                .figures(
                        "{}/month",
                        waste -> MoneyText.cents(waste.monthly()),
                        Comparator.comparing(Waste::monthly));
    }

    /// Source and date; how a figure was derived is long and left to the tooltip.
    private static String source(CostRow row) {
        int how = row.source().indexOf(" (");
        return how < 0 ? row.source() : row.source().substring(0, how) + ", derived";
    }

    private static String monthly(CostRow row) {
        return row.monthly() == null ? "no price" : MoneyText.cents(row.monthly().expected());
    }

    /// At least two and at most six decimals: prices of a gigabyte are small.
    private static String unitPrice(@Nullable BigDecimal price) {
        if (price == null) {
            return "–";
        }
        return new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(price);
    }

    private static String plain(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(rounded);
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + MoneyText.cents(difference);
    }

    private static String signedPercent(int percent) {
        return percent > 0 ? "+" + percent : percent < 0 ? "−" + -percent : "0";
    }
}
