package org.planisphere.workbench.specs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The colours of a text, and the marks of what was found in it: under the words and beside the
/// lines.
final class MarkedText {
    /// Beyond them the lines that can be seen are drawn anew at once.
    private static final int MOST_LINES_ALONE = 8;

    private final CodeArea area;
    private final FoldKeys folds;
    private List<Mark> marks = List.of();

    MarkedText(CodeArea area, FoldKeys folds) {
        this.area = area;
        this.folds = folds;
        drawGutter();
    }

    List<Mark> marks() {
        return marks;
    }

    /// Marks the text that the area has now.
    ///
    /// @param otherText whether it is that of another file
    void show(List<Mark> now, boolean otherText) {
        List<Mark> before = marks;
        marks = now;
        color();
        folds.changed();
        if (otherText) {
            drawGutter();
        } else if (!now.equals(before)) {
            drawGutterAt(Mark.linesThatDiffer(before, now));
        }
    }

    /// A new factory makes the visible lines anew, and only those.
    private void drawGutter() {
        area.setParagraphGraphicFactory(
                line -> Gutter.line(line, marks, area::getParagraphs, folds));
    }

    private void drawGutterAt(Collection<Integer> lines) {
        if (lines.size() > MOST_LINES_ALONE) {
            drawGutter();
            return;
        }
        for (int line : lines) {
            if (line <= area.getParagraphs().size()) {
                area.recreateParagraphGraphic(line - 1);
            }
        }
    }

    /// Colours the text anew where its colours are others now.
    void color() {
        StyleSpans<Collection<String>> colors = YamlColors.of(area.getText());
        StyleSpans<Collection<String>> wanted =
                marks.isEmpty() ? colors : colors.overlay(underlines(), MarkedText::both);
        StyledSpan.between(area.getStyleSpans(0, area.getLength()), wanted)
                .ifPresent(
                        range ->
                                area.setStyleSpans(
                                        range.getStart(),
                                        wanted.subView(range.getStart(), range.getEnd())));
    }

    private StyleSpans<Collection<String>> underlines() {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int done = 0;
        for (Stretch stretch : Stretch.of(marks, area.getText())) {
            spans.add(List.of(), stretch.from() - done);
            spans.add(
                    List.of("marked-" + stretch.severity().yaml()), stretch.to() - stretch.from());
            done = stretch.to();
        }
        spans.add(List.of(), area.getLength() - done);
        return spans.create();
    }

    private static Collection<String> both(Collection<String> color, Collection<String> line) {
        if (line.isEmpty()) {
            return color;
        }
        List<String> both = new ArrayList<>(color);
        both.addAll(line);
        return both;
    }
}
