package org.planisphere.workbench.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostRange;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.shared.Drawn;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// What the region costs a month, what for, and what it would cost as another type.
final class BillGroup {
    private final Label total = new Label();
    private final ShareBar bar = new ShareBar();
    private final FlowPane legend = new FlowPane(Spacing.SMALL, Spacing.TIGHT);
    private final VBox types = new VBox(Spacing.TIGHT);
    private final Label unpriced = new Label();
    private final Drawn<RegionForm.Bill> drawn = new Drawn<>();
    private final VBox root;

    BillGroup() {
        total.setId("region-cost");
        total.getStyleClass().add(Styles.STRONG);
        unpriced.setId("region-unpriced");
        unpriced.getStyleClass().addAll(Styles.WARNING, Styles.CAPTION);
        unpriced.managedProperty().bind(unpriced.textProperty().isNotEmpty());
        unpriced.setWrapText(true);
        root = Rows.group("Monthly cost", total, bar, legend, types, unpriced);
        root.managedProperty().bind(root.visibleProperty());
    }

    Node node() {
        return root;
    }

    void show(RegionForm.@Nullable Bill bill) {
        root.setVisible(bill != null);
        if (bill == null || !drawn.changesTo(bill)) {
            return;
        }
        CostRange monthly = bill.sheet().monthly();
        total.setText(
                "%s   (%s to %s)"
                        .formatted(
                                MoneyText.whole(monthly.expected(), bill.currency()),
                                MoneyText.whole(monthly.low(), bill.currency()),
                                MoneyText.whole(monthly.high(), bill.currency())));
        total.setTooltip(new Tooltip("Expected, with the lowest and the highest estimate"));
        showShares(bill.sheet().lines().byCategory(), monthly.expected());
        types.getChildren().setAll(types(bill, monthly.expected()));
        int missing = bill.sheet().lines().unpriced().size();
        unpriced.setText(
                missing == 0
                        ? ""
                        : missing == 1
                                ? "1 item has no price and is not counted."
                                : missing + " items have no price and are not counted.");
    }

    private void showShares(Map<CostCategory, CostRange> sums, BigDecimal all) {
        legend.getChildren().clear();
        List<ShareBar.Share> shares = new ArrayList<>();
        for (Map.Entry<CostCategory, CostRange> entry : sums.entrySet()) {
            BigDecimal amount = entry.getValue().expected();
            if (amount.signum() > 0) {
                String category = "category-" + entry.getKey().yaml();
                double share = amount.divide(all, MathContext.DECIMAL32).doubleValue();
                shares.add(new ShareBar.Share(category, share));
                Region swatch = new Region();
                swatch.getStyleClass().addAll("swatch", category);
                Label words =
                        new Label(
                                "%s %d%%"
                                        .formatted(entry.getKey().title(), Math.round(share * 100)),
                                swatch);
                words.getStyleClass().addAll(Styles.MUTED, Styles.CAPTION);
                legend.getChildren().add(words);
            }
        }
        bar.show(shares);
    }

    private static List<Node> types(RegionForm.Bill bill, BigDecimal now) {
        List<Node> rows = new ArrayList<>();
        for (RegionType type : RegionType.values()) {
            if (type != bill.sheet().type()) {
                BigDecimal other = bill.sheet().as(type).monthly().expected();
                Label amount =
                        new Label(
                                "%s · %s"
                                        .formatted(
                                                MoneyText.whole(other, bill.currency()),
                                                percent(now, other)));
                amount.getStyleClass()
                        .add(other.compareTo(now) > 0 ? Styles.WARNING : Styles.SUCCESS);
                rows.add(Rows.ends(new Label("As " + type), amount));
            }
        }
        return rows;
    }

    private static String percent(BigDecimal from, BigDecimal to) {
        if (from.signum() == 0) {
            return "new";
        }
        int percent =
                to.subtract(from)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(from, 0, RoundingMode.HALF_UP)
                        .intValueExact();
        return percent == 0 ? "±0%" : percent > 0 ? "+" + percent + "%" : "−" + -percent + "%";
    }
}
