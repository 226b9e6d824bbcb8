package org.planisphere.workbench.charts.type;

import java.awt.Paint;
import java.math.BigDecimal;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.BarFrame;
import org.planisphere.workbench.charts.ChartColors;
import org.planisphere.workbench.charts.ChartFonts;
import org.planisphere.workbench.charts.ChartPicture;
import org.planisphere.workbench.charts.MoneyText;

/// Three bars in the colours of the types; those the region does not have are faint.
final class TypePicture implements ChartPicture {
    private final BarFrame frame = new BarFrame(new TypeBars());
    private @Nullable TypeComparison comparison;
    private @Nullable ChartColors colors;

    @Override
    public JFreeChart chart() {
        return frame.chart();
    }

    void show(TypeComparison shown) {
        comparison = shown;
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (RegionType type : RegionType.values()) {
            dataset.addValue(shown.as(type), "monthly", type);
        }
        frame.show(dataset);
        annotate();
    }

    @Override
    public void recolor(ChartColors now) {
        colors = now;
        frame.recolor(now);
        annotate();
    }

    @Override
    public void fit(double widthPx, double heightPx) {
        if (comparison == null) {
            return;
        }
        BigDecimal longest =
                comparison.monthly().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        frame.fit(longest.doubleValue(), widthPx, 0.75, 0.45);
    }

    private void annotate() {
        frame.clearLabels();
        if (colors == null || comparison == null) {
            return;
        }
        for (RegionType type : RegionType.values()) {
            BigDecimal amount = comparison.as(type);
            frame.label(
                    MoneyText.whole(amount, comparison.currency()),
                    type,
                    amount.doubleValue(),
                    type == comparison.current() ? ChartFonts.STRONG : ChartFonts.LABEL,
                    colors);
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
