package org.planisphere.workbench.shared;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings the rows of a list up to date and leaves those alone that stay at the start and the end,
/// so that a table draws no more than what has changed.
public final class RowChanges {
    private RowChanges() {}

    /// Makes the rows what they are now.
    public static <T> void follow(ObservableList<T> rows, List<T> now) {
        int same = 0;
        int most = Math.min(rows.size(), now.size());
        while (same < most && rows.get(same).equals(now.get(same))) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && rows.get(rows.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        if (same == 0 && end == 0) {
            rows.setAll(now);
            return;
        }
        rows.remove(same, rows.size() - end);
        rows.addAll(same, now.subList(same, now.size() - end));
    }
}
