package org.planisphere.workbench.problems;

import java.util.List;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/// Gives the words the room that the other columns do not need: those have their least width until
/// the words have theirs, and grow up to their widest from there.
///
/// The same window gives the same widths, however often a column came and went before. The raw type
/// is that of `setColumnResizePolicy`.
@SuppressWarnings({"rawtypes", "unchecked"})
final class ProblemWidths extends ConstrainedColumnResizeBase
        implements Callback<ResizeFeatures, Boolean> {
    private static final double WORDS_PX = 640;

    private final TableColumn<Problem, ?> words;

    /// @param words the column that takes what is left
    ProblemWidths(TableColumn<Problem, ?> words) {
        this.words = words;
    }

    @Override
    public Boolean call(ResizeFeatures features) {
        if (features.getColumn() != null) {
            return TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS.call(features);
        }
        TableView<Problem> table = features.getTable();
        List<TableColumn<Problem, ?>> others =
                table.getVisibleLeafColumns().stream().filter(it -> !it.equals(words)).toList();
        double least = others.stream().mapToDouble(TableColumn::getMinWidth).sum();
        double most = others.stream().mapToDouble(TableColumn::getMaxWidth).sum();
        double room = features.getContentWidth() - least - WORDS_PX;
        double share = most > least ? Math.clamp(room / (most - least), 0, 1) : 0;
        double left = features.getContentWidth();
        for (TableColumn<Problem, ?> column : others) {
            double width =
                    Math.rint(
                            column.getMinWidth()
                                    + share * (column.getMaxWidth() - column.getMinWidth()));
            features.setColumnWidth(column, width);
            left -= width;
        }
        features.setColumnWidth(words, Math.max(words.getMinWidth(), left));
        return true;
    }
}
