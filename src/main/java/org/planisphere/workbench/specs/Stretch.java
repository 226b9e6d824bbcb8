package org.planisphere.workbench.specs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planisphere.model.finding.Severity;

/// A stretch of text to underline, because a finding is about it.
///
/// @param from offset of its first character
/// @param to offset behind its last character
record Stretch(int from, int to, Severity severity) {
    /// The stretches of marks, in the order of the text and without overlap; of two at one place
    /// the weightier wins.
    static List<Stretch> of(List<Mark> marks, String text) {
        List<Integer> starts = lineStarts(text);
        List<Stretch> all = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.line() >= 1 && mark.line() <= starts.size())
                .map(mark -> of(mark, starts, text))
                .filter(stretch -> stretch.from() < stretch.to())
                .sorted(Comparator.comparingInt(Stretch::from).thenComparing(Stretch::severity))
                .forEach(
                        stretch -> {
                            if (all.isEmpty() || all.getLast().to() <= stretch.from()) {
                                all.add(stretch);
                            }
                        });
        return all;
    }

    private static Stretch of(Mark mark, List<Integer> starts, String text) {
        int start = starts.get(mark.line() - 1);
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        int from = Math.min(start + Math.max(0, mark.column() - 1), end);
        return new Stretch(from, valueEnd(text, from, end), mark.severity());
    }

    /// Up to a comment, or to the comma or bracket that ends an item of a flow collection.
    private static int valueEnd(String text, int from, int lineEnd) {
        int to = from;
        while (to < lineEnd && ",]}".indexOf(text.charAt(to)) < 0 && !text.startsWith(" #", to)) {
            to++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }
}
