package org.planisphere.workbench.topology.layout;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Finds a place for each link's label on its curve, near the middle of the longest stretch that is
/// in view, over nothing else.
final class LabelPlacer {
    private static final double STEP = 0.04;
    private static final double FARTHEST = 0.36;

    /// Where the curve itself is crowded, a label may lie beside it, by so many pixels.
    private static final double[] OFFSETS = {0, -15, 15, -24, 24, -34, 34};
    private static final double MARGIN = 4;
    private static final double COST_OF_INK = 0.02;
    private static final double COST_OF_OFFSET = 0.014;
    private static final double TANGENT = 0.03;
    private static final int SAMPLES = 50;

    private final Box canvas;
    private final List<Box> obstacles;
    private final InkMap ink;

    /// @param obstacles what no label may cover: markers, cards, controls over the canvas
    LabelPlacer(Box canvas, List<Box> obstacles, InkMap ink) {
        this.canvas = canvas;
        this.obstacles = new ArrayList<>(obstacles);
        this.ink = ink;
    }

    /// The label's place, null where there is none; later labels stay clear of it.
    @Nullable Box place(Curve curve, Dimension2D size) {
        Box best = null;
        double lowest = Double.POSITIVE_INFINITY;
        Stretch seen = longestInView(curve);
        for (double aside = 0; aside <= FARTHEST; aside += STEP) {
            for (double share : new double[] {seen.at(0.5 - aside), seen.at(0.5 + aside)}) {
                Point2D point = curve.at(share);
                Point2D normal = normal(curve, share);
                for (double offset : OFFSETS) {
                    Point2D middle = point.add(normal.multiply(offset));
                    Box box = Box.around(middle, size.getWidth(), size.getHeight());
                    double cost =
                            aside
                                    + COST_OF_INK * ink.within(box)
                                    + COST_OF_OFFSET * Math.abs(offset);
                    if (cost < lowest
                            && canvas.contains(box)
                            && !box.grown(MARGIN).overlapsAny(obstacles)) {
                        best = box;
                        lowest = cost;
                    }
                }
            }
        }
        if (best != null) {
            obstacles.add(best);
        }
        return best;
    }

    /// Where nothing of the curve is in view, all of it.
    private Stretch longestInView(Curve curve) {
        Stretch longest = new Stretch(0, 0);
        int first = 0;
        for (int sample = 0; sample <= SAMPLES; sample++) {
            if (!canvas.contains(curve.at((double) sample / SAMPLES))) {
                first = sample + 1;
            } else if (sample - first > longest.length() * SAMPLES) {
                longest = new Stretch((double) first / SAMPLES, (double) sample / SAMPLES);
            }
        }
        return longest.length() > 0 ? longest : new Stretch(0, 1);
    }

    /// A part of a curve.
    ///
    /// @param from share of the curve's length, 0..1
    /// @param to share of the curve's length, 0..1
    private record Stretch(double from, double to) {
        double length() {
            return to - from;
        }

        double at(double share) {
            return from + share * length();
        }
    }

    private static Point2D normal(Curve curve, double share) {
        Point2D way = curve.at(share + TANGENT).subtract(curve.at(share - TANGENT)).normalize();
        return new Point2D(-way.getY(), way.getX());
    }
}
