package org.planisphere.workbench.shared;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// A table cell that breaks its text where the column ends; the row grows with it.
final class WrappingCell<T> extends TableCell<T, T> {
    private static final double PADDING_PX = 20;

    private final Function<T, String> words;
    private final Text wrapped = new Text();

    WrappingCell(Function<T, String> words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        wrapped.getStyleClass().add("cell-text");
        // By the column: a new cell has no width yet when its row asks how high it is.
        wrapped.wrappingWidthProperty()
                .bind(
                        tableColumnProperty()
                                .flatMap(column -> column.widthProperty())
                                .map(width -> width.doubleValue() - PADDING_PX)
                                .orElse(0.0));
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText(null);
            setGraphic(null);
        } else {
            // The text itself is for those who read with their ears; the graphic is what is seen.
            setText(words.apply(item));
            wrapped.setText(words.apply(item));
            setGraphic(wrapped);
        }
    }

    /// A cell asks for its lines; by itself it would ask for the height of one.
    @Override
    protected double computePrefHeight(double width) {
        double text = getGraphic() == null ? 0 : wrapped.getLayoutBounds().getHeight();
        return Math.max(
                super.computePrefHeight(width), text + snappedTopInset() + snappedBottomInset());
    }
}
