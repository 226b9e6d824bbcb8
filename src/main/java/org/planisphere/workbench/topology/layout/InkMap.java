package org.planisphere.workbench.topology.layout;

import java.util.List;
import javafx.geometry.Point2D;

/// How much of the links lies in a rectangle, in constant time: a summed-area table over an area.
final class InkMap {
    private static final double CELL = 6;

    /// Ink farther out than this is not counted; it bounds the table, not the canvas.
    private static final int MOST_CELLS = 1000;

    private final Box area;
    private final int columns;
    private final int rows;
    private final int[] sums;

    InkMap(Box area, List<Curve> curves) {
        this.area = area;
        columns = cells(area.width());
        rows = cells(area.height());
        sums = new int[(columns + 1) * (rows + 1)];
        curves.forEach(this::draw);
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                sums[at(column, row)] +=
                        sums[at(column - 1, row)]
                                + sums[at(column, row - 1)]
                                - sums[at(column - 1, row - 1)];
            }
        }
    }

    /// Number of cell-sized pieces of links inside a rectangle.
    int within(Box box) {
        int left = Math.clamp(column(box.x()), 0, columns);
        int top = Math.clamp(row(box.y()), 0, rows);
        int right = Math.clamp(column(box.right()) + 1, left, columns);
        int bottom = Math.clamp(row(box.bottom()) + 1, top, rows);
        return sums[at(right, bottom)]
                - sums[at(left, bottom)]
                - sums[at(right, top)]
                + sums[at(left, top)];
    }

    private void draw(Curve curve) {
        for (List<Point2D> run : curve.runs()) {
            for (int i = 1; i < run.size(); i++) {
                Point2D from = run.get(i - 1);
                Point2D to = run.get(i);
                int steps = (int) Math.ceil(from.distance(to) / CELL);
                for (int step = 0; step < steps; step++) {
                    mark(from.interpolate(to, (double) step / steps));
                }
            }
        }
    }

    private void mark(Point2D point) {
        int column = column(point.getX());
        int row = row(point.getY());
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            sums[at(column + 1, row + 1)]++;
        }
    }

    private static int cells(double length) {
        return (int) Math.ceil(Math.clamp(length, 1, MOST_CELLS * CELL) / CELL);
    }

    private int column(double x) {
        return (int) Math.floor((x - area.x()) / CELL);
    }

    private int row(double y) {
        return (int) Math.floor((y - area.y()) / CELL);
    }

    private int at(int column, int row) {
        return row * (columns + 1) + column;
    }
}
