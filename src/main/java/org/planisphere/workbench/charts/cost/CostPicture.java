package org.planisphere.workbench.charts.cost;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.charts.BarFrame;
import org.planisphere.workbench.charts.ChartColors;
import org.planisphere.workbench.charts.ChartFonts;
import org.planisphere.workbench.charts.ChartPicture;
import org.planisphere.workbench.charts.MoneyText;

/// The stacked bars as the chart library draws them, each with its total at the end.
final class CostPicture implements ChartPicture {
    private final StackedBarRenderer renderer = new StackedBarRenderer();
    private final BarFrame frame = new BarFrame(renderer);
    private CostBars bars = new CostBars("USD", List.of(), List.of());
    private @Nullable ChartColors colors;

    @Override
    public JFreeChart chart() {
        return frame.chart();
    }

    void show(CostBars shown) {
        bars = shown;
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (CostBars.Bar bar : shown.bars()) {
            for (int i = 0; i < bar.monthly().size(); i++) {
                dataset.addValue(bar.monthly().get(i), shown.categories().get(i), bar.region());
            }
        }
        frame.show(dataset);
        annotate();
    }

    @Override
    public void recolor(ChartColors now) {
        colors = now;
        for (int i = 0; i < ChartColors.CATEGORY_COUNT; i++) {
            renderer.setSeriesPaint(i, now.category(i));
        }
        frame.recolor(now);
        annotate();
    }

    @Override
    public void fit(double widthPx, double heightPx) {
        frame.fit(bars.longest().doubleValue(), widthPx, 0.85, 0.4);
    }

    private void annotate() {
        frame.clearLabels();
        if (colors == null) {
            return;
        }
        for (CostBars.Bar bar : bars.bars()) {
            frame.label(
                    MoneyText.whole(bar.total(), bars.currency()),
                    bar.region(),
                    bar.total().doubleValue(),
                    ChartFonts.STRONG,
                    colors);
        }
    }
}
