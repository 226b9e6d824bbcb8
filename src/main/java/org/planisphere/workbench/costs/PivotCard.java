package org.planisphere.workbench.costs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.cost.CostCategory;
import org.planisphere.cost.table.CostPivot;
import org.planisphere.cost.table.CostPivot.PivotRow;
import org.planisphere.workbench.shared.FigureTable;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Regions and links against categories, with the sums of both ways; as text for a spreadsheet,
/// too.
final class PivotCard {
    private static final int MOST_ROWS = 16;

    private final Label title = new Label();
    private final FigureTable<PivotRow> table = table();
    private final VBox node;
    private CostPivot pivot = new CostPivot(List.of());
    private String currency = "";

    PivotCard() {
        title.getStyleClass().add(Styles.HEADING);
        Button copy = new Button("Copy as CSV", Icons.small(Material2AL.CONTENT_COPY));
        copy.setId("cost-pivot-copy");
        copy.setOnAction(_ -> copy());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Spacing.SMALL, title, gap, copy);
        head.getStyleClass().add("cost-lines-head");
        node = new VBox(Spacing.SMALL, head, table.node());
        node.getStyleClass().add(Styles.CARD);
    }

    Region node() {
        return node;
    }

    void show(CostPivot shown, String unit) {
        pivot = shown;
        currency = unit;
        title.setText("By region and category, expected %s a month".formatted(unit));
        List<PivotRow> rows = new ArrayList<>(shown.rows());
        rows.add(shown.totals());
        table.show(rows, MOST_ROWS);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(pivot.csv(currency));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static FigureTable<PivotRow> table() {
        FigureTable<PivotRow> table = new FigureTable<>("cost-pivot", "Nothing is billed yet.");
        table.words("Where", row -> row.place().replace("->", "→"));
        for (CostCategory category : CostCategory.values()) {
            table.asideFigures(
                    category.title(),
                    row -> amount(row.monthlyUsd().getOrDefault(category, 0.0)),
                    Comparator.comparingDouble(PivotRow::totalUsd));
        }
        return table.figures(
                        "Total",
                        row -> amount(row.totalUsd()),
                        Comparator.comparingDouble(PivotRow::totalUsd))
                .withTotals(row -> row.place().equals(CostPivot.TOTAL));
    }

    private static String amount(double monthly) {
        return monthly == 0 ? "–" : String.format(Locale.ROOT, "%,.2f", monthly);
    }
}
