package org.planisphere.workbench.costs;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.planisphere.workbench.shared.Spacing;

/// Cards beside each other by their shares, in two rows where one is too narrow for them.
final class CardRow extends Region {
    private static final double ONE_ROW_FROM_PX = 800;
    private static final double GAP_PX = Spacing.MEDIUM;

    private final List<? extends Region> cards;
    private final List<Integer> shares;
    private final int firstRow;

    /// @param shares of the width, one per card
    /// @param firstRow so many cards stand in the first of two rows
    CardRow(List<? extends Region> cards, List<Integer> shares, int firstRow) {
        this.cards = List.copyOf(cards);
        this.shares = List.copyOf(shares);
        this.firstRow = firstRow;
        getChildren().addAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ONE_ROW_FROM_PX;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? ONE_ROW_FROM_PX : width;
        if (all >= ONE_ROW_FROM_PX) {
            return height(0, cards.size(), all);
        }
        return height(0, firstRow, all) + GAP_PX + height(firstRow, cards.size(), all);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width >= ONE_ROW_FROM_PX) {
            row(0, cards.size(), 0, getHeight());
            return;
        }
        double upper = height(0, firstRow, width);
        row(0, firstRow, 0, upper);
        row(firstRow, cards.size(), upper + GAP_PX, getHeight() - upper - GAP_PX);
    }

    private void row(int from, int to, double top, double height) {
        double left = 0;
        for (int i = from; i < to; i++) {
            // The last one ends where everything else on the page ends.
            double width = i == to - 1 ? getWidth() - left : width(i, from, to, getWidth());
            cards.get(i).resizeRelocate(snapPositionX(left), top, snapSizeX(width), height);
            left += width + GAP_PX;
        }
    }

    private double height(int from, int to, double width) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height = Math.max(height, cards.get(i).prefHeight(width(i, from, to, width)));
        }
        return snapSizeY(height);
    }

    private double width(int card, int from, int to, double all) {
        int sum = shares.subList(from, to).stream().mapToInt(Integer::intValue).sum();
        return Math.floor((all - GAP_PX * (to - from - 1)) * shares.get(card) / sum);
    }
}
