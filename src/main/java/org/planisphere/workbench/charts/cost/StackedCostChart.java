package org.planisphere.workbench.charts.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jfree.chart.entity.CategoryItemEntity;
import org.planisphere.workbench.charts.ChartPane;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.charts.Swatch;

/// Monthly cost as one stacked bar per region with its total at the end.
///
/// The pointer names a segment and its amount; a click on a row chooses the region.
public final class StackedCostChart {
    private static final double ROW_PX = 38;

    private final CostPicture picture = new CostPicture();
    private final ChartPane pane = new ChartPane(picture);
    private final FlowPane legend = new FlowPane();
    private final Label readout = new Label();
    private final VBox root;
    private CostBars bars = new CostBars("USD", java.util.List.of(), java.util.List.of());

    /// @param chosen told the region whose bar was clicked
    public StackedCostChart(Consumer<String> chosen) {
        pane.setId("cost-chart");
        pane.setOnMouseMoved(this::read);
        pane.setOnMouseExited(_ -> readout.setVisible(false));
        pane.setOnMouseClicked(event -> choose(event.getY(), chosen));
        legend.getStyleClass().add("ps-legend");
        readout.setId("cost-readout");
        readout.getStyleClass().add("ps-readout");
        readout.setManaged(false);
        readout.setMouseTransparent(true);
        readout.setVisible(false);
        root = new VBox(legend, new StackPane(pane, readout));
        root.getStyleClass().add("cost-chart");
        root.getStylesheets().addAll(pane.getStylesheets());
    }

    public Node node() {
        return root;
    }

    public void show(CostBars shown) {
        bars = shown;
        picture.show(shown);
        double height = ROW_PX * Math.max(1, shown.bars().size());
        pane.setMinHeight(height);
        pane.setPrefHeight(height);
        legend.getChildren().clear();
        for (int i = 0; i < shown.categories().size(); i++) {
            if (shown.spendsOn(i)) {
                legend.getChildren().add(Swatch.ofCategory(shown.categories().get(i), i));
            }
        }
        pane.setAccessibleText(sentence(shown));
        pane.refresh();
    }

    /// The whole row counts, name and room beside the bar included.
    private void choose(double y, Consumer<String> chosen) {
        int row = (int) (y / pane.getHeight() * bars.bars().size());
        if (row >= 0 && row < bars.bars().size()) {
            chosen.accept(bars.bars().get(row).region());
        }
    }

    private static String sentence(CostBars shown) {
        StringBuilder text = new StringBuilder("Monthly cost by region: ");
        for (CostBars.Bar bar : shown.bars()) {
            text.append(bar.region())
                    .append(' ')
                    .append(MoneyText.whole(bar.total(), shown.currency()))
                    .append("; ");
        }
        return text.toString().strip();
    }

    private void read(MouseEvent event) {
        if (!(pane.entityAt(event.getX(), event.getY()) instanceof CategoryItemEntity segment)) {
            readout.setVisible(false);
            return;
        }
        int category = bars.categories().indexOf(segment.getRowKey().toString());
        bars.bars().stream()
                .filter(bar -> bar.region().equals(segment.getColumnKey().toString()))
                .findFirst()
                .ifPresent(bar -> readout.setText(text(bar, category)));
        readout.setVisible(true);
        readout.autosize();
        double x = Math.min(event.getX() + 12, pane.getWidth() - readout.getWidth());
        readout.relocate(x, event.getY() + 12);
    }

    private String text(CostBars.Bar bar, int category) {
        BigDecimal amount = bar.monthly().get(category);
        BigDecimal percent =
                amount.scaleByPowerOfTen(2)
                        .divide(bar.total().max(BigDecimal.ONE), 0, RoundingMode.HALF_UP);
        return "%s · %s %s per month, %s %%"
                .formatted(
                        bar.region(),
                        bars.categories().get(category),
                        MoneyText.whole(amount, bars.currency()),
                        percent.toPlainString());
    }
}
