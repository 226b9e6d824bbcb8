package org.planisphere.edit.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What two sides made of one text, put together line by line.
///
/// A change of single lines is taken as one change for each line, so fields on neighbouring lines
/// do not conflict. Lines that one side adds or removes conflict with what the other side adds or
/// removes right beside them, for nobody knows the order.
final class TextMerge {
    /// A stretch of the result: settled, or a conflict.
    private sealed interface Piece {
        record Settled(List<String> lines) implements Piece {}

        record Open(Conflict conflict) implements Piece {}
    }

    /// Lines `from` to `to` of the base (from 0, the end not included) become others.
    private record Change(int from, int to, List<String> lines) {
        boolean lineForLine() {
            return to - from == 1 && lines.size() == 1;
        }

        boolean touches(Change other) {
            if (from < other.to && other.from < to) {
                return true;
            }
            return !lineForLine() && !other.lineForLine() && from <= other.to && other.from <= to;
        }
    }

    private final String file;
    private final List<String> base;
    private final List<Change> mine;
    private final List<Change> theirs;
    private final List<Piece> pieces = new ArrayList<>();
    private int nextMine;
    private int nextTheirs;
    private int at;
    private int lineInMine = 1;

    private TextMerge(String file, String base, String mine, String theirs) {
        this.file = file;
        this.base = lines(base);
        this.mine = changes(this.base, lines(mine));
        this.theirs = changes(this.base, lines(theirs));
    }

    static TextMerge of(String file, String base, String mine, String theirs) {
        TextMerge merge = new TextMerge(file, base, mine, theirs);
        merge.run();
        return merge;
    }

    List<Conflict> conflicts() {
        return pieces.stream()
                .filter(Piece.Open.class::isInstance)
                .map(piece -> ((Piece.Open) piece).conflict())
                .toList();
    }

    /// The text with one side in the place of each conflict.
    ///
    /// @param takeTheirs whether a conflict is settled for the other side
    String text(Predicate<Conflict> takeTheirs) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Settled settled -> settled.lines().forEach(text::append);
                case Piece.Open open -> {
                    Conflict conflict = open.conflict();
                    text.append(takeTheirs.test(conflict) ? conflict.theirs() : conflict.mine());
                }
            }
        }
        return text.toString();
    }

    /// Lines with what ends them, so that the ends stay as they are.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private static List<Change> changes(List<String> base, List<String> other) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, other).getDeltas()) {
            int from = delta.getSource().getPosition();
            List<String> lines = delta.getTarget().getLines();
            int size = delta.getSource().size();
            if (size == lines.size()) {
                for (int i = 0; i < size; i++) {
                    changes.add(new Change(from + i, from + i + 1, List.of(lines.get(i))));
                }
            } else {
                changes.add(new Change(from, from + size, List.copyOf(lines)));
            }
        }
        changes.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        return changes;
    }

    private void run() {
        while (nextMine < mine.size() || nextTheirs < theirs.size()) {
            together();
        }
        settle(base.subList(at, base.size()));
    }

    /// Takes the next change, with everything of either side that touches it.
    private void together() {
        List<Change> ours = new ArrayList<>();
        List<Change> others = new ArrayList<>();
        boolean mineFirst =
                nextTheirs == theirs.size()
                        || (nextMine < mine.size() && before(mine.get(nextMine)));
        if (mineFirst) {
            ours.add(mine.get(nextMine++));
        } else {
            others.add(theirs.get(nextTheirs++));
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            while (nextMine < mine.size() && joins(mine.get(nextMine), others, ours)) {
                ours.add(mine.get(nextMine++));
                grows = true;
            }
            while (nextTheirs < theirs.size() && joins(theirs.get(nextTheirs), ours, others)) {
                others.add(theirs.get(nextTheirs++));
                grows = true;
            }
        }
        emit(ours, others);
    }

    private boolean before(Change own) {
        Change other = theirs.get(nextTheirs);
        return own.from() < other.from() || (own.from() == other.from() && own.to() <= other.to());
    }

    /// Whether a change touches one of the other side, or lies within what is taken already.
    private static boolean joins(Change next, List<Change> across, List<Change> beside) {
        return across.stream().anyMatch(next::touches)
                || (!across.isEmpty() && next.from() < end(across))
                || (!beside.isEmpty() && next.from() < end(beside));
    }

    private static int end(List<Change> changes) {
        return changes.stream().mapToInt(Change::to).max().orElse(0);
    }

    private void emit(List<Change> ours, List<Change> others) {
        int from = Math.min(start(ours), start(others));
        int to = Math.max(end(ours), end(others));
        settle(base.subList(at, from));
        at = to;
        List<String> own = applied(from, to, ours);
        List<String> other = applied(from, to, others);
        if (others.isEmpty() || own.equals(other)) {
            settle(own);
        } else if (ours.isEmpty()) {
            pieces.add(new Piece.Settled(other));
            lineInMine += to - from;
        } else {
            pieces.add(
                    new Piece.Open(
                            new Conflict(
                                    file,
                                    lineInMine,
                                    String.join("", base.subList(from, to)),
                                    String.join("", own),
                                    String.join("", other))));
            lineInMine += own.size();
        }
    }

    private static int start(List<Change> changes) {
        return changes.isEmpty() ? Integer.MAX_VALUE : changes.getFirst().from();
    }

    private void settle(List<String> lines) {
        pieces.add(new Piece.Settled(List.copyOf(lines)));
        lineInMine += lines.size();
    }

    private List<String> applied(int from, int to, List<Change> changes) {
        List<String> lines = new ArrayList<>();
        int done = from;
        for (Change change : changes) {
            lines.addAll(base.subList(done, change.from()));
            lines.addAll(change.lines());
            done = change.to();
        }
        lines.addAll(base.subList(done, to));
        return lines;
    }
}
