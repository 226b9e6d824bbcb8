package org.planisphere.workbench.charts.type;

import java.awt.Paint;
import java.math.BigDecimal;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.ChartColors;
import org.planisphere.workbench.charts.ChartFonts;
import org.planisphere.workbench.charts.ChartLook;
import org.planisphere.workbench.charts.ChartPicture;
import org.planisphere.workbench.charts.MoneyText;
import org.planisphere.workbench.charts.SegmentPainter;

/// Three bars in the colours of the types; those the region does not have are faint.
final class TypePicture implements ChartPicture {
    private static final double AMOUNT_LABEL_PX = 84;

    private final CategoryAxis types = new CategoryAxis();
    private final NumberAxis amounts = new NumberAxis();
    private final TypeBars renderer = new TypeBars();
    private final CategoryPlot plot = new CategoryPlot(null, types, amounts, renderer);
    private final JFreeChart chart = ChartLook.plain(plot, new RectangleInsets(0, 0, 0, 0));
    private @Nullable TypeComparison comparison;
    private @Nullable ChartColors colors;

    TypePicture() {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        ChartLook.plain(types);
        types.setLowerMargin(0);
        types.setUpperMargin(0);
        types.setCategoryMargin(0.38);
        types.setMaximumCategoryLabelWidthRatio(0.4f);
        types.setCategoryLabelPositionOffset(10);
        amounts.setVisible(false);
        renderer.setBarPainter(new SegmentPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    void show(TypeComparison shown) {
        comparison = shown;
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (RegionType type : RegionType.values()) {
            dataset.addValue(shown.as(type), "monthly", type);
        }
        plot.setDataset(dataset);
        annotate();
    }

    @Override
    public void recolor(ChartColors now) {
        colors = now;
        types.setTickLabelPaint(now.text());
        annotate();
    }

    @Override
    public void fit(double widthPx, double heightPx) {
        if (comparison == null) {
            return;
        }
        double longest =
                comparison.monthly().values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .doubleValue();
        double labels = Math.min(0.45, AMOUNT_LABEL_PX / Math.max(1, widthPx * 0.75));
        amounts.setRange(0, longest == 0 ? 1 : longest / (1 - labels));
    }

    private void annotate() {
        plot.clearAnnotations();
        if (colors == null || comparison == null) {
            return;
        }
        for (RegionType type : RegionType.values()) {
            BigDecimal amount = comparison.as(type);
            boolean current = type == comparison.current();
            CategoryTextAnnotation text =
                    new CategoryTextAnnotation(
                            "  " + MoneyText.whole(amount, comparison.currency()),
                            type,
                            amount.doubleValue());
            text.setFont(current ? ChartFonts.STRONG : ChartFonts.LABEL);
            text.setPaint(colors.text());
            text.setTextAnchor(TextAnchor.HALF_ASCENT_LEFT);
            plot.addAnnotation(text);
        }
    }

    private final class TypeBars extends BarRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Paint getItemPaint(int row, int column) {
            Object key = getPlot().getDataset().getColumnKey(column);
            if (!(key instanceof RegionType type) || colors == null || comparison == null) {
                return super.getItemPaint(row, column);
            }
            boolean current = type == comparison.current();
            return ChartColors.faint(colors.region(type), current ? 1 : 0.4);
        }
    }
}
