package org.planisphere.workbench.charts.cost;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.charts.ChartColors;
import org.planisphere.workbench.charts.ChartFonts;
import org.planisphere.workbench.charts.ChartLook;
import org.planisphere.workbench.charts.ChartPicture;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.charts.SegmentPainter;

/// The stacked bars as the chart library draws them, each with its total at the end.
final class CostPicture implements ChartPicture {
    private static final double TOTAL_LABEL_PX = 84;

    private final CategoryAxis regions = new CategoryAxis();
    private final NumberAxis amounts = new NumberAxis();
    private final StackedBarRenderer renderer = new StackedBarRenderer();
    private final CategoryPlot plot = new CategoryPlot(null, regions, amounts, renderer);
    private final JFreeChart chart = ChartLook.plain(plot, new RectangleInsets(0, 0, 0, 0));
    private CostBars bars = new CostBars("USD", List.of(), List.of());
    private @Nullable ChartColors colors;

    CostPicture() {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        ChartLook.plain(regions);
        regions.setLowerMargin(0);
        regions.setUpperMargin(0);
        regions.setCategoryMargin(0.38);
        regions.setMaximumCategoryLabelWidthRatio(0.4f);
        regions.setCategoryLabelPositionOffset(10);
        amounts.setVisible(false);
        renderer.setBarPainter(new SegmentPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    void show(CostBars shown) {
        bars = shown;
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (CostBars.Bar bar : shown.bars()) {
            for (int i = 0; i < bar.monthly().size(); i++) {
                dataset.addValue(bar.monthly().get(i), shown.categories().get(i), bar.region());
            }
        }
        plot.setDataset(dataset);
        annotate();
    }

    @Override
    public void recolor(ChartColors now) {
        colors = now;
        for (int i = 0; i < ChartColors.CATEGORY_COUNT; i++) {
            renderer.setSeriesPaint(i, now.category(i));
        }
        regions.setTickLabelPaint(now.text());
        annotate();
    }

    @Override
    public void fit(double widthPx, double heightPx) {
        double longest = bars.longest().doubleValue();
        double labels = Math.min(0.4, TOTAL_LABEL_PX / Math.max(1, widthPx * 0.85));
        amounts.setRange(0, longest == 0 ? 1 : longest / (1 - labels));
    }

    private void annotate() {
        plot.clearAnnotations();
        if (colors == null) {
            return;
        }
        for (CostBars.Bar bar : bars.bars()) {
            String total = "  " + MoneyText.whole(bar.total(), bars.currency());
            CategoryTextAnnotation text =
                    new CategoryTextAnnotation(total, bar.region(), bar.total().doubleValue());
            text.setFont(ChartFonts.STRONG);
            text.setPaint(colors.text());
            text.setTextAnchor(TextAnchor.HALF_ASCENT_LEFT);
            plot.addAnnotation(text);
        }
    }
}
