package org.planisphere.workbench.inspector;

import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.CostLine;
import org.planisphere.cost.CostRange;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The bill of one region, line by line.
final class BillView {
    private final BillGroup summary = new BillGroup();
    private final VBox lines = new VBox(Spacing.LARGE);
    private final ScrollPane root;

    BillView() {
        VBox groups = new VBox(Spacing.LARGE, summary.node(), lines);
        root =
                ScrollPanes.down(
                        groups,
                        new Insets(Spacing.TIGHT, Spacing.MEDIUM, Spacing.LARGE, Spacing.MEDIUM));
        root.setId("region-bill");
    }

    Node node() {
        return root;
    }

    void show(RegionForm.Bill bill) {
        summary.show(bill);
        lines.getChildren().clear();
        Map<CostCategory, CostRange> sums = bill.sheet().lines().byCategory();
        for (CostCategory category : CostCategory.values()) {
            VBox group =
                    Rows.group(
                            "%s · %s"
                                    .formatted(
                                            category.title(),
                                            MoneyText.whole(
                                                    sums.getOrDefault(category, CostRange.ZERO)
                                                            .expected(),
                                                    bill.currency())));
            bill.sheet().lines().all().stream()
                    .filter(line -> line.category() == category)
                    .map(line -> row(line, bill.currency()))
                    .forEach(group.getChildren()::add);
            if (group.getChildren().size() > 1) {
                lines.getChildren().add(group);
            }
        }
    }

    private static Node row(CostLine line, String currency) {
        Label item = new Label(line.item());
        item.setWrapText(true);
        item.setMinHeight(Region.USE_PREF_SIZE);
        Label amount =
                switch (line) {
                    case CostLine.Priced priced ->
                            new Label(MoneyText.whole(priced.monthly().expected(), currency));
                    case CostLine.Unpriced unpriced -> {
                        Label none = new Label("no price");
                        none.getStyleClass().add(Styles.WARNING);
                        none.setTooltip(new Tooltip(unpriced.why()));
                        yield none;
                    }
                };
        amount.setMinWidth(Region.USE_PREF_SIZE);
        return Rows.ends(item, amount);
    }
}
