package org.planisphere.workbench.charts;

import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/// Lying bars of money: a name before each bar, its amount behind it, no axis of amounts.
public final class BarFrame {
    private static final double AMOUNT_LABEL_PX = 84;

    private final CategoryAxis names = new CategoryAxis();
    private final NumberAxis amounts = new NumberAxis();
    private final CategoryPlot plot;
    private final JFreeChart chart;

    public BarFrame(BarRenderer renderer) {
        plot = new CategoryPlot(null, names, amounts, renderer);
        chart = ChartLook.plain(plot, new RectangleInsets(0, 0, 0, 0));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        ChartLook.plain(names);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0.38);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        names.setCategoryLabelPositionOffset(10);
        amounts.setVisible(false);
        renderer.setBarPainter(new SegmentPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
    }

    public JFreeChart chart() {
        return chart;
    }

    public void show(CategoryDataset bars) {
        plot.setDataset(bars);
    }

    public void recolor(ChartColors colors) {
        names.setTickLabelPaint(colors.text());
    }

    /// Leaves room for the amounts behind the longest bar.
    ///
    /// @param bars share of the width that names leave to the bars, 0..1
    /// @param most share of the bars that amounts take at most, 0..1
    public void fit(double longest, double widthPx, double bars, double most) {
        double labels = Math.min(most, AMOUNT_LABEL_PX / Math.max(1, widthPx * bars));
        amounts.setRange(0, longest == 0 ? 1 : longest / (1 - labels));
    }

    public void clearLabels() {
        plot.clearAnnotations();
    }

    /// Writes an amount behind its bar.
    public void label(String text, Comparable<?> name, double amount, Font font, ChartColors ink) {
        CategoryTextAnnotation label = new CategoryTextAnnotation("  " + text, name, amount);
        label.setFont(font);
        label.setPaint(ink.text());
        label.setTextAnchor(TextAnchor.HALF_ASCENT_LEFT);
        plot.addAnnotation(label);
    }
}
