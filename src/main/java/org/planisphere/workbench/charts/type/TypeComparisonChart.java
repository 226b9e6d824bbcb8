package org.planisphere.workbench.charts.type;

import javafx.scene.Node;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.charts.ChartPane;
import org.planisphere.workbench.charts.MoneyText;

/// The same region as each type: three bars with their amounts.
public final class TypeComparisonChart {
    private static final double HEIGHT_PX = 96;

    private final TypePicture picture = new TypePicture();
    private final ChartPane pane = new ChartPane(picture);

    public TypeComparisonChart() {
        pane.setId("type-chart");
        pane.setMinHeight(HEIGHT_PX);
        pane.setPrefHeight(HEIGHT_PX);
    }

    public Node node() {
        return pane;
    }

    public void show(TypeComparison shown) {
        picture.show(shown);
        StringBuilder text = new StringBuilder("Monthly cost as");
        for (RegionType type : RegionType.values()) {
            String amount = MoneyText.whole(shown.as(type), shown.currency());
            text.append(' ').append(type).append(": ").append(amount).append(';');
        }
        pane.setAccessibleText(text.toString());
        pane.refresh();
    }
}
