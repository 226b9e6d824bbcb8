package org.planisphere.workbench.specs;

import java.util.Optional;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;

/// Where two styles of one text differ, so that only the lines there are drawn anew.
final class StyledSpan {
    private StyledSpan() {}

    /// From the first to behind the last character that differs; empty where none does.
    static <S> Optional<IndexRange> between(StyleSpans<S> before, StyleSpans<S> after) {
        int length = Math.min(before.length(), after.length());
        int head = same(before, after, false);
        if (head >= length) {
            return Optional.empty();
        }
        return Optional.of(new IndexRange(head, length - same(before, after, true)));
    }

    /// How many characters have one style, from the start or from the end.
    private static <S> int same(StyleSpans<S> one, StyleSpans<S> other, boolean fromEnd) {
        int length = Math.min(one.length(), other.length());
        int done = 0;
        int i = 0;
        int j = 0;
        int leftOfOne = 0;
        int leftOfOther = 0;
        while (done < length) {
            StyleSpan<S> a = span(one, i, fromEnd);
            StyleSpan<S> b = span(other, j, fromEnd);
            if (!a.getStyle().equals(b.getStyle())) {
                break;
            }
            int lengthOfOne = leftOfOne == 0 ? a.getLength() : leftOfOne;
            int lengthOfOther = leftOfOther == 0 ? b.getLength() : leftOfOther;
            int step = Math.min(lengthOfOne, lengthOfOther);
            done += step;
            leftOfOne = lengthOfOne - step;
            leftOfOther = lengthOfOther - step;
            i += leftOfOne == 0 ? 1 : 0;
            j += leftOfOther == 0 ? 1 : 0;
        }
        return Math.min(done, length);
    }

    private static <S> StyleSpan<S> span(StyleSpans<S> spans, int index, boolean fromEnd) {
        return spans.getStyleSpan(fromEnd ? spans.getSpanCount() - 1 - index : index);
    }
}
