package org.planisphere.workbench.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The row of cards above the chart: the total, its parts, and what is not in it.
final class CostCards {
    private static final BigDecimal GB_PER_TB = BigDecimal.valueOf(1_000);

    private static final List<Integer> SHARES = List.of(25, 25, 18, 16, 16);
    private static final int IN_FIRST_ROW = 2;

    private final Label monthly = figure("cost-monthly");
    private final Label bounds = note("cost-bounds");
    private final Label book = note("cost-price-book");
    private final GridPane types = new GridPane(Spacing.SMALL, 2);
    private final Label transfer = figure("cost-transfer");
    private final Label volume = note("cost-transfer-volume");
    private final Label unpriced = figure("cost-unpriced-count");
    private final Label left = note("cost-unpriced-note");
    private final Label waste = figure("cost-waste-total");
    private final Label wasteNote = note("cost-waste-note");
    private final CardRow node;

    CostCards() {
        types.setId("cost-by-type");
        List<VBox> cards =
                List.of(
                        card("Monthly, expected", monthly, bounds, book),
                        card("By region type", types),
                        card("Transfer", transfer, volume),
                        card("Unpriced", unpriced, left),
                        card("Waste found", waste, wasteNote));
        node = new CardRow(cards, SHARES, IN_FIRST_ROW);
    }

    Node node() {
        return node;
    }

    void show(CostSummary summary) {
        String currency = summary.currency();
        monthly.setText(MoneyText.whole(summary.monthly().expected(), currency));
        bounds.setText(
                "%s low to %s high"
                        .formatted(
                                MoneyText.whole(summary.monthly().low(), currency),
                                MoneyText.whole(summary.monthly().high(), currency)));
        book.setText(
                "%s, %s, %s".formatted(summary.priceBook(), summary.asOf(), summary.currency()));
        showTypes(summary);
        transfer.setText(MoneyText.whole(summary.transfer().expected(), currency));
        volume.setText(
                "%s between regions: %s"
                        .formatted(
                                volume(summary.linkGbPerMonth()),
                                MoneyText.whole(summary.links().expected(), currency)));
        unpriced.setText(summary.unpriced() == 1 ? "1 item" : summary.unpriced() + " items");
        unpriced.getStyleClass().remove(Styles.WARNING);
        if (summary.unpriced() > 0) {
            unpriced.getStyleClass().add(Styles.WARNING);
        }
        left.setText(summary.unpriced() > 0 ? "not in the total" : "the total is complete");
        waste.setText(MoneyText.whole(summary.waste(), currency));
        wasteNote.setText("could be saved a month");
    }

    private void showTypes(CostSummary summary) {
        types.getChildren().clear();
        int row = 0;
        for (RegionType type : RegionType.values()) {
            CostSummary.TypeSum sum = summary.byType().get(type);
            if (sum == null) {
                continue;
            }
            Label name = new Label("%d %s".formatted(sum.regions(), type));
            name.getStyleClass().add(Styles.MUTED);
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label amount = new Label(MoneyText.whole(sum.monthly().expected(), summary.currency()));
            amount.setId("cost-type-" + type.yaml());
            amount.getStyleClass().add(Styles.STRONG);
            amount.setMinWidth(Region.USE_PREF_SIZE);
            types.addRow(row++, name, amount);
        }
        types.addRow(row, muted("links"), links(summary));
    }

    private static Label links(CostSummary summary) {
        Label amount = new Label(MoneyText.whole(summary.links().expected(), summary.currency()));
        amount.setId("cost-type-links");
        amount.getStyleClass().add(Styles.STRONG);
        return amount;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }

    /// Gigabytes below a terabyte, terabytes of 1,000 gigabytes from there.
    private static String volume(BigDecimal gb) {
        boolean large = gb.compareTo(GB_PER_TB) >= 0;
        BigDecimal value = large ? gb.divide(GB_PER_TB, 1, RoundingMode.HALF_UP) : gb;
        return String.format(Locale.ROOT, large ? "%,.1f TB" : "%,.0f GB", value);
    }

    private static VBox card(String title, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.MUTED);
        VBox card = new VBox(2, heading);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll(Styles.CARD, "cost-card");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private static Label figure(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("ps-figure-large");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label note(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
