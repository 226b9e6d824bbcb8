package org.planisphere.workbench.charts;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/// Curves as the chart library reads them, one series each.
public final class CurveDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;
    private final transient List<Curve> curves;

    public CurveDataset(List<String> names, List<Curve> curves) {
        this.names = List.copyOf(names);
        this.curves = List.copyOf(curves);
    }

    @Override
    public int getSeriesCount() {
        return curves.size();
    }

    @Override
    public String getSeriesKey(int series) {
        return names.get(series);
    }

    @Override
    public int getItemCount(int series) {
        return curves.get(series).size();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return curves.get(series).second(item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getYValue(int series, int item) {
        return curves.get(series).value(item);
    }
}
