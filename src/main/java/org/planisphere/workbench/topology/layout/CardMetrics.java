package org.planisphere.workbench.topology.layout;

import javafx.geometry.Dimension2D;
import org.planisphere.workbench.topology.scene.RegionNode;

/// How large cards and labels have to be, so that no text is cut.
///
/// @param texts measures in the fonts that are drawn
public record CardMetrics(TextSizes texts) {
    /// Space between a card's edge and its text.
    public static final double PADDING = 10;

    /// Space between two texts on one line.
    public static final double GAP = 10;

    /// Diameter of the sign of the worst finding.
    public static final double BADGE = 14;

    /// Space at the left of a node of the free diagram, which holds its marker.
    public static final double MARKER_COLUMN = 34;

    /// Height of a link's label.
    public static final double LABEL_HEIGHT = 20;

    private static final double LEAST_WIDTH = 120;

    public Dimension2D card(RegionNode node, CardDetail detail) {
        double title = titleWidth(node);
        double padding = 2 * PADDING;
        if (detail == CardDetail.NAME) {
            return new Dimension2D(title + padding, texts.lineHeight(TextRole.TITLE) + PADDING);
        }
        double subtitle = texts.width(node.subtitle(), TextRole.SMALL);
        double width = Math.max(Math.max(title, subtitle), figuresWidth(node)) + padding;
        return new Dimension2D(Math.ceil(Math.max(LEAST_WIDTH, width)), Math.ceil(height(node)));
    }

    public Dimension2D diagramNode(RegionNode node) {
        Dimension2D card = card(node, CardDetail.FULL);
        return new Dimension2D(card.getWidth() + MARKER_COLUMN, card.getHeight());
    }

    public Dimension2D label(String text) {
        return new Dimension2D(
                Math.ceil(texts.width(text, TextRole.SMALL) + 2 * PADDING), LABEL_HEIGHT);
    }

    private double titleWidth(RegionNode node) {
        double badge =
                node.problems().worst() == null
                        ? 0
                        : GAP
                                + BADGE
                                + 4
                                + texts.width(
                                        String.valueOf(node.problems().count()), TextRole.SMALL);
        return texts.width(node.id().value(), TextRole.TITLE) + badge;
    }

    private double figuresWidth(RegionNode node) {
        double cost = texts.width(node.cost(), TextRole.FIGURE);
        double lag = texts.width(node.lag(), TextRole.SMALL);
        return cost + lag + (cost > 0 && lag > 0 ? GAP : 0);
    }

    private double height(RegionNode node) {
        boolean figures = !node.cost().isEmpty() || !node.lag().isEmpty();
        return 2 * PADDING
                - 4
                + texts.lineHeight(TextRole.TITLE)
                + texts.lineHeight(TextRole.SMALL)
                + (figures ? texts.lineHeight(TextRole.FIGURE) + 2 : 0);
    }
}
