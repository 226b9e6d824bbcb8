package org.planisphere.workbench.shared;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/// A table cell of one line of text.
final class PlainCell<T> extends TableCell<T, T> {
    private final Function<T, String> text;

    PlainCell(Function<T, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text.apply(item));
    }
}
