package org.planisphere.workbench.topology.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;

/// Pushes markers apart that would hide each other, such as regions of three clouds in one city.
///
/// All pushes of a round act at once and half way, so a heap of equal points opens like a flower
/// and not like a row.
public final class MarkerSpread {
    private static final int ROUNDS = 150;
    private static final double NEAR_ENOUGH = 0.1;

    /// Above so many markers they stay where they are: nobody reads single ones then.
    private static final int MOST = 200;

    /// The angle between the seeds of a sunflower: successive points never line up.
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private static final double NUDGE = 0.05;

    private MarkerSpread() {}

    /// The same points, moved so that any two are about a distance apart.
    public static List<Point2D> apart(List<Point2D> points, double distance) {
        if (points.size() > MOST) {
            return points;
        }
        List<Point2D> spread = new ArrayList<>(points);
        for (int round = 0; round < ROUNDS; round++) {
            List<Point2D> pushes = pushes(spread, distance);
            if (pushes.stream().allMatch(Point2D.ZERO::equals)) {
                break;
            }
            for (int i = 0; i < spread.size(); i++) {
                spread.set(i, spread.get(i).add(pushes.get(i)));
            }
        }
        return spread;
    }

    private static List<Point2D> pushes(List<Point2D> points, double distance) {
        Point2D[] pushes = new Point2D[points.size()];
        Arrays.fill(pushes, Point2D.ZERO);
        for (int i = 0; i < pushes.length; i++) {
            for (int j = i + 1; j < pushes.length; j++) {
                double gap = points.get(i).distance(points.get(j));
                if (gap < distance - NEAR_ENOUGH) {
                    Point2D push = direction(points, i, j).multiply((distance - gap) / 4);
                    pushes[i] = pushes[i].subtract(push);
                    pushes[j] = pushes[j].add(push);
                }
            }
        }
        return List.of(pushes);
    }

    private static Point2D direction(List<Point2D> points, int i, int j) {
        return seed(points, j).subtract(seed(points, i)).normalize();
    }

    /// The point, a hair away from its place in a direction of its own.
    private static Point2D seed(List<Point2D> points, int index) {
        double angle = index * GOLDEN_ANGLE;
        return points.get(index).add(NUDGE * Math.cos(angle), NUDGE * Math.sin(angle));
    }
}
