package org.planisphere.workbench.shared;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two cards beside each other where there is room for both, else one below the other.
///
/// A card that is not visible takes no room.
public final class Paired extends Region {
    private static final double BESIDE_FROM_PX = 900;
    private static final double GAP_PX = Spacing.MEDIUM;

    private final Region first;
    private final Region second;
    private final double firstShare;

    /// @param firstShare share of the width for the first card, 0..1
    public Paired(Region first, Region second, double firstShare) {
        this.first = first;
        this.second = second;
        this.firstShare = firstShare;
        getChildren().addAll(first, second);
        second.visibleProperty().addListener(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return BESIDE_FROM_PX;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? BESIDE_FROM_PX : width;
        if (!second.isVisible()) {
            return first.prefHeight(all);
        }
        if (all < BESIDE_FROM_PX) {
            return first.prefHeight(all) + GAP_PX + second.prefHeight(all);
        }
        double left = leftWidth(all);
        return Math.max(first.prefHeight(left), second.prefHeight(all - left - GAP_PX));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!second.isVisible()) {
            first.resizeRelocate(0, 0, width, height);
        } else if (width < BESIDE_FROM_PX) {
            double upper = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, upper);
            second.resizeRelocate(0, upper + GAP_PX, width, height - upper - GAP_PX);
        } else {
            double left = leftWidth(width);
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(left + GAP_PX, 0, width - left - GAP_PX, height);
        }
    }

    private double leftWidth(double width) {
        return snapSizeX((width - GAP_PX) * firstShare);
    }
}
