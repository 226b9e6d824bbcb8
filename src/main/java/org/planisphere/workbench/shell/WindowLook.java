package org.planisphere.workbench.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.shared.ThemeChoice;

/// How a person left the window.
///
/// @param bounds of the window when it is not maximised, in pixels; null where nobody knows
/// @param inspector whether it is shown
/// @param problems whether their list is shown
/// @param problemsAt where the list of problems begins, as a share of the height
/// @param tableColumns the fields that the table of regions shows, as pointers; empty for those it
///     shows at first
public record WindowLook(
        ThemeChoice theme,
        @Nullable Rectangle2D bounds,
        boolean maximised,
        boolean inspector,
        boolean problems,
        double problemsAt,
        List<String> tableColumns) {
    /// The look of the first start.
    public static final WindowLook FIRST =
            new WindowLook(ThemeChoice.SYSTEM, null, false, true, true, 0.76, List.of());

    private static final double HIGHEST = 0.2;
    private static final double LOWEST = 0.95;

    public WindowLook {
        problemsAt = Math.clamp(problemsAt, HIGHEST, LOWEST);
        tableColumns = List.copyOf(tableColumns);
    }

    /// The bounds moved and shrunk so that the whole window lies on the screen where most of it
    /// was; on the first screen where it was on none of them.
    ///
    /// @param screens the usable part of each screen, the primary one first
    public @Nullable Rectangle2D boundsOn(List<Rectangle2D> screens) {
        if (bounds == null || screens.isEmpty()) {
            return bounds;
        }
        Rectangle2D screen =
                screens.stream()
                        .max(Comparator.comparingDouble(each -> shared(bounds, each)))
                        .filter(each -> shared(bounds, each) > 0)
                        .orElse(screens.getFirst());
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        double x = Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return new Rectangle2D(x, y, width, height);
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
