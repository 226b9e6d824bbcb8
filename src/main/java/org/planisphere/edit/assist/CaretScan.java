package org.planisphere.edit.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.assist.CaretPlace.Role;
import org.planisphere.model.Place;

/// Walks through YAML that need not be well-formed yet, line by line and by indentation, and notes
/// what the caret stands in.
///
/// A bracket that nobody has closed ends where a line starts that can only belong to what is
/// around it, so that one half-written line spoils no other.
final class CaretScan {
    /// A mapping or list that the walk is inside of.
    private static final class Frame {
        private final boolean list;
        private final boolean flow;
        private final int column;
        private final Set<String> keys = new HashSet<>();
        private String key = "";
        private int index;
        private boolean inValue;
        private boolean open;

        Frame(boolean list, boolean flow, int column) {
            this.list = list;
            this.flow = flow;
            this.column = column;
        }
    }

    private record Found(
            Place place,
            Role role,
            int from,
            int to,
            @Nullable Frame mapping,
            int column,
            boolean inFlow,
            boolean colon) {}

    private static final int NONE = -1;

    private final String file;
    private final String text;
    private final int caret;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int blockText = NONE;
    private @Nullable Found found;

    CaretScan(String file, String text, int caret) {
        this.file = file;
        this.text = text;
        this.caret = Math.clamp(caret, 0, text.length());
    }

    Optional<CaretPlace> find() {
        for (int start = 0; start <= text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            line(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            start = end + 1;
        }
        return Optional.ofNullable(found).map(this::told);
    }

    private CaretPlace told(Found it) {
        Set<String> siblings = it.mapping() == null ? new HashSet<>() : it.mapping().keys;
        siblings.remove(unquoted(text.substring(it.from(), it.to())));
        return new CaretPlace(
                it.place(),
                it.role(),
                it.from(),
                it.to(),
                siblings,
                it.column(),
                it.inFlow(),
                it.colon());
    }

    private void line(int start, int end) {
        int first = skipSpaces(start, end);
        if (inFlow()) {
            if (!startsAround(first, end, first - start)) {
                flow(first, end);
                return;
            }
            frames.removeIf(frame -> frame.flow);
        }
        if (blockText != NONE) {
            if (first == end || first - start > blockText) {
                return;
            }
            blockText = NONE;
        }
        boolean here = start <= caret && caret <= end;
        if (first == end) {
            if (here) {
                blank(caret - start);
            }
        } else if (text.charAt(first) != '#' && !text.startsWith("---", start)) {
            content(start, first, end);
        }
    }

    /// Whether a line starts a key or item of something around the open bracket.
    private boolean startsAround(int first, int end, int column) {
        int around =
                frames.stream()
                        .filter(frame -> !frame.flow)
                        .mapToInt(f -> f.column)
                        .findFirst()
                        .orElse(NONE);
        return first < end
                && column <= around
                && (keyEnd(first, end) != NONE || isDash(first, end));
    }

    private void blank(int column) {
        pop(column, true);
        Frame top = frames.peek();
        if (top == null) {
            top = push(new Frame(false, false, column));
        }
        if (top.column == column) {
            if (top.list) {
                found(Role.ITEM, pathBelow(top), caret, caret, null, column);
            } else {
                found(Role.KEY, pathBelow(top), caret, caret, top, column);
            }
        } else if (!top.list && top.open) {
            found(Role.START, path(), caret, caret, null, column);
        }
    }

    private void content(int start, int first, int end) {
        int at = first;
        while (at < end && isDash(at, end)) {
            item(at - start);
            int next = skipSpaces(at + 1, end);
            if (next == end || text.charAt(next) == '#') {
                if (isHere(at + 1, next)) {
                    found(Role.START, path(), caret, caret, null, caret - start);
                }
                return;
            }
            at = next;
        }
        if (at < end) {
            rest(start, at, end);
        }
    }

    private void item(int column) {
        pop(column, true);
        Frame top = frames.peek();
        if (top != null && top.list && top.column == column) {
            top.index++;
        } else {
            push(new Frame(true, false, column));
        }
    }

    private void rest(int start, int at, int end) {
        int column = at - start;
        if ("{[".indexOf(text.charAt(at)) >= 0) {
            pop(column, false);
            flow(at, end);
            return;
        }
        pop(column, false);
        int colon = keyEnd(at, end);
        if (colon == NONE) {
            word(at, valueEnd(at, end), column);
            return;
        }
        Frame mapping = mappingAt(column);
        mapping.key = unquoted(text.substring(at, colon).strip());
        mapping.keys.add(mapping.key);
        int keyTo = at + text.substring(at, colon).stripTrailing().length();
        if (isHere(at, colon)) {
            foundKey(mapping, at, keyTo, column, true);
        }
        value(mapping, colon + 1, end);
    }

    /// A text without a colon: a value, or a key that is still being written.
    private void word(int at, int to, int column) {
        if (!isHere(at, to)) {
            return;
        }
        Frame top = frames.peek();
        if (top != null && !top.list && top.column == column) {
            foundKey(top, at, to, column, false);
        } else if (top == null) {
            found(Role.KEY, new Place(file, ""), at, to, null, column);
        } else if (top.list || top.open) {
            found(Role.START, path(), at, to, null, column);
        }
    }

    private void value(Frame mapping, int after, int end) {
        int at = skipSpaces(after, end);
        mapping.open = at == end || text.charAt(at) == '#';
        if (mapping.open) {
            if (isHere(after, at)) {
                foundValue(caret, caret, false);
            }
        } else if ("{[".indexOf(text.charAt(at)) >= 0) {
            flow(at, end);
        } else if ("|>".indexOf(text.charAt(at)) >= 0) {
            blockText = mapping.column;
        } else {
            int to = valueEnd(at, end);
            if (isHere(after, to)) {
                foundValue(at, to, false);
            }
        }
    }

    /// What stands in brackets and braces, from an offset to the end of its line.
    private void flow(int from, int end) {
        int at = from;
        while (at <= end) {
            int gap = at;
            at = skipSpaces(at, end);
            boolean comment = at < end && text.charAt(at) == '#' && at > gap;
            if (at == end || comment || ",]}".indexOf(text.charAt(at)) >= 0) {
                gap(gap, at);
            }
            if (at == end || comment) {
                return;
            }
            at = token(at, end);
            if (!inFlow()) {
                return;
            }
        }
    }

    private void gap(int from, int to) {
        Frame top = frames.peek();
        if (found != null || !isHere(from, to) || top == null || !top.flow) {
            return;
        }
        if (top.list || top.inValue) {
            foundValue(caret, caret, true);
        } else {
            foundKey(top, caret, caret, 0, false);
        }
    }

    /// Takes one bracket, comma, colon or word in; where the next one may start.
    private int token(int at, int end) {
        Frame top = frames.peek();
        switch (text.charAt(at)) {
            case '{', '[' -> push(new Frame(text.charAt(at) == '[', true, 0));
            case '}', ']' -> frames.pop();
            case ',' -> {
                if (top != null && top.list) {
                    top.index++;
                } else if (top != null) {
                    top.inValue = false;
                    top.key = "";
                }
            }
            default -> {
                if (top != null && text.charAt(at) == ':' && !top.list && !top.inValue) {
                    top.inValue = true;
                } else {
                    return flowWord(at, end);
                }
            }
        }
        return at + 1;
    }

    private int flowWord(int at, int end) {
        int to = flowWordEnd(at, end);
        Frame top = frames.element();
        if (!top.list && !top.inValue) {
            top.key = unquoted(text.substring(at, to));
            top.keys.add(top.key);
            if (isHere(at, to)) {
                int next = skipSpaces(to, end);
                foundKey(top, at, to, 0, next < end && text.charAt(next) == ':');
            }
        } else if (isHere(at, to)) {
            foundValue(at, to, true);
        }
        return to;
    }

    private int flowWordEnd(int at, int end) {
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return quoteEnd(at, end);
        }
        int to = at;
        while (to < end && ",[]{}".indexOf(text.charAt(to)) < 0 && !isColon(to, end)) {
            if (text.startsWith(" #", to)) {
                break;
            }
            to++;
        }
        while (to > at + 1 && text.charAt(to - 1) == ' ') {
            to--;
        }
        return Math.max(to, at + 1);
    }

    private boolean isColon(int at, int end) {
        return text.charAt(at) == ':'
                && (at + 1 >= end || " ,]}".indexOf(text.charAt(at + 1)) >= 0);
    }

    private int quoteEnd(int at, int end) {
        char quote = text.charAt(at);
        int to = at + 1;
        while (to < end && text.charAt(to) != quote) {
            to += quote == '"' && text.charAt(to) == '\\' ? 2 : 1;
        }
        return Math.min(to + 1, end);
    }

    private int keyEnd(int at, int end) {
        char first = text.charAt(at);
        int from = first == '\'' || first == '"' ? quoteEnd(at, end) : at;
        for (int i = from; i < end && !text.startsWith(" #", i); i++) {
            if (text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return NONE;
    }

    private int valueEnd(int at, int end) {
        int comment = text.indexOf(" #", at);
        int to = comment >= 0 && comment < end ? comment : end;
        while (to > at && text.charAt(to - 1) == ' ') {
            to--;
        }
        return to;
    }

    private Frame mappingAt(int column) {
        Frame top = frames.peek();
        return top != null && !top.list && top.column == column
                ? top
                : push(new Frame(false, false, column));
    }

    private Frame push(Frame frame) {
        Frame top = frames.peek();
        if (top != null) {
            top.open = false;
        }
        frames.push(frame);
        return frame;
    }

    /// Leaves what stands further to the right, and lists of the same column where no dash follows.
    private void pop(int column, boolean dash) {
        Frame top = frames.peek();
        while (top != null
                && !top.flow
                && (top.column > column || (top.column == column && top.list && !dash))) {
            frames.pop();
            top = frames.peek();
        }
    }

    private void foundKey(Frame mapping, int from, int to, int column, boolean colon) {
        if (found == null) {
            found =
                    new Found(
                            pathBelow(mapping),
                            Role.KEY,
                            from,
                            to,
                            mapping,
                            column,
                            mapping.flow,
                            colon);
        }
    }

    private void foundValue(int from, int to, boolean inFlow) {
        if (found == null) {
            found = new Found(path(), Role.VALUE, from, to, null, 0, inFlow, false);
        }
    }

    private void found(
            Role role, Place place, int from, int to, @Nullable Frame mapping, int column) {
        if (found == null) {
            found = new Found(place, role, from, to, mapping, column, false, false);
        }
    }

    private Place path() {
        return pathBelow(null);
    }

    /// The place of what is being written, without the steps of one frame and those inside it.
    private Place pathBelow(@Nullable Frame until) {
        Place place = new Place(file, "");
        for (Iterator<Frame> it = frames.descendingIterator(); it.hasNext(); ) {
            Frame frame = it.next();
            if (frame == until) {
                break;
            }
            place = place.child(frame.list ? Integer.toString(frame.index) : frame.key);
        }
        return place;
    }

    private boolean inFlow() {
        Frame top = frames.peek();
        return top != null && top.flow;
    }

    private boolean isHere(int from, int to) {
        return from <= caret && caret <= to;
    }

    private boolean isDash(int at, int end) {
        return text.charAt(at) == '-' && (at + 1 == end || text.charAt(at + 1) == ' ');
    }

    private int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    static String unquoted(String word) {
        boolean quoted =
                word.length() > 1
                        && "'\"".indexOf(word.charAt(0)) >= 0
                        && word.charAt(word.length() - 1) == word.charAt(0);
        return quoted ? word.substring(1, word.length() - 1) : word;
    }
}
