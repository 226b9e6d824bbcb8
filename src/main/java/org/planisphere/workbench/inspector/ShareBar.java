package org.planisphere.workbench.inspector;

import java.util.List;
import javafx.scene.layout.Region;

/// Parts of a whole as one bar.
final class ShareBar extends Region {
    private static final double HEIGHT_PX = 12;
    private static final double GAP_PX = 2;

    private List<Share> shares = List.of();

    /// @param styleClass colours the part
    /// @param part of the whole, 0..1
    record Share(String styleClass, double part) {}

    ShareBar() {
        getStyleClass().add("share-bar");
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
        setMaxHeight(HEIGHT_PX);
    }

    void show(List<Share> now) {
        shares = now;
        getChildren()
                .setAll(
                        now.stream()
                                .map(
                                        share -> {
                                            Region part = new Region();
                                            part.getStyleClass()
                                                    .addAll("share", share.styleClass());
                                            return part;
                                        })
                                .toList());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP_PX * Math.max(0, shares.size() - 1);
        double x = 0;
        for (int i = 0; i < shares.size(); i++) {
            double width = room * shares.get(i).part();
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width + GAP_PX;
        }
    }
}
