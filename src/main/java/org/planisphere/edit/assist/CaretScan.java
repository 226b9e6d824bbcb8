package org.planisphere.edit.assist;

import static org.planisphere.edit.assist.Lexemes.NONE;
import static org.planisphere.edit.assist.Lexemes.unquoted;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.assist.CaretPlace.Role;
import org.planisphere.edit.assist.OpenNodes.Node;
import org.planisphere.model.Place;

/// Walks through YAML that need not be well-formed yet, line by line and by indentation, and notes
/// what the caret stands in.
///
/// A bracket that nobody has closed ends where a line starts that can only belong to what is
/// around it, so that one half-written line spoils no other.
final class CaretScan {
    private record Found(
            Place place,
            Role role,
            int from,
            int to,
            @Nullable Node mapping,
            int column,
            boolean inFlow,
            boolean colon) {}

    private final String text;
    private final Lexemes lexemes;
    private final int caret;
    private final OpenNodes nodes;
    private int blockText = NONE;
    private @Nullable Found found;

    CaretScan(String file, String text, int caret) {
        this.text = text;
        lexemes = new Lexemes(text);
        nodes = new OpenNodes(file);
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
        int first = lexemes.skipSpaces(start, end);
        if (nodes.inFlow()) {
            if (!startsAround(first, end, first - start)) {
                flow(first, end);
                return;
            }
            nodes.leaveBrackets();
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
        return first < end
                && column <= nodes.columnAroundBrackets()
                && (lexemes.keyEnd(first, end) != NONE || lexemes.isDash(first, end));
    }

    private void blank(int column) {
        nodes.leaveRightOf(column, true);
        Node top = nodes.innermost();
        if (top == null) {
            top = nodes.enter(new Node(false, false, column));
        }
        if (top.column == column) {
            if (top.list) {
                found(Role.ITEM, nodes.placeOf(top), caret, caret, null, column);
            } else {
                found(Role.KEY, nodes.placeOf(top), caret, caret, top, column);
            }
        } else if (!top.list && top.open) {
            found(Role.START, nodes.place(), caret, caret, null, column);
        }
    }

    private void content(int start, int first, int end) {
        int at = first;
        while (at < end && lexemes.isDash(at, end)) {
            item(at - start);
            int next = lexemes.skipSpaces(at + 1, end);
            if (next == end || text.charAt(next) == '#') {
                if (isHere(at + 1, next)) {
                    found(Role.START, nodes.place(), caret, caret, null, caret - start);
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
        nodes.leaveRightOf(column, true);
        Node top = nodes.innermost();
        if (top != null && top.list && top.column == column) {
            top.index++;
        } else {
            nodes.enter(new Node(true, false, column));
        }
    }

    private void rest(int start, int at, int end) {
        int column = at - start;
        if (lexemes.isOneOf("{[", at)) {
            nodes.leaveRightOf(column, false);
            flow(at, end);
            return;
        }
        nodes.leaveRightOf(column, false);
        int colon = lexemes.keyEnd(at, end);
        if (colon == NONE) {
            word(at, lexemes.valueEnd(at, end), column);
            return;
        }
        Node mapping = nodes.mappingAt(column);
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
        Node top = nodes.innermost();
        if (top != null && !top.list && top.column == column) {
            foundKey(top, at, to, column, false);
        } else if (top == null) {
            found(Role.KEY, nodes.place(), at, to, null, column);
        } else if (top.list || top.open) {
            found(Role.START, nodes.place(), at, to, null, column);
        }
    }

    private void value(Node mapping, int after, int end) {
        int at = lexemes.skipSpaces(after, end);
        mapping.open = at == end || text.charAt(at) == '#';
        if (mapping.open) {
            if (isHere(after, at)) {
                foundValue(caret, caret, false);
            }
        } else if (lexemes.isOneOf("{[", at)) {
            flow(at, end);
        } else if (lexemes.isOneOf("|>", at)) {
            blockText = mapping.column;
        } else {
            int to = lexemes.valueEnd(at, end);
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
            at = lexemes.skipSpaces(at, end);
            boolean comment = at < end && text.charAt(at) == '#' && at > gap;
            if (at == end || comment || lexemes.isOneOf(",]}", at)) {
                gap(gap, at);
            }
            if (at == end || comment) {
                return;
            }
            at = token(at, end);
            if (!nodes.inFlow()) {
                return;
            }
        }
    }

    private void gap(int from, int to) {
        Node top = nodes.innermost();
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
        Node top = nodes.innermost();
        if (top == null || lexemes.isOneOf("{[", at)) {
            nodes.enter(new Node(text.charAt(at) == '[', true, 0));
        } else if (lexemes.isOneOf("}]", at)) {
            nodes.leave();
        } else if (text.charAt(at) == ',') {
            top.nextEntry();
        } else if (text.charAt(at) == ':' && top.isAtKey()) {
            top.inValue = true;
        } else {
            return flowWord(top, at, end);
        }
        return at + 1;
    }

    private int flowWord(Node top, int at, int end) {
        int to = lexemes.flowWordEnd(at, end);
        if (top.isAtKey()) {
            top.key = unquoted(text.substring(at, to));
            top.keys.add(top.key);
            if (isHere(at, to)) {
                int next = lexemes.skipSpaces(to, end);
                foundKey(top, at, to, 0, next < end && text.charAt(next) == ':');
            }
        } else if (isHere(at, to)) {
            foundValue(at, to, true);
        }
        return to;
    }

    private void foundKey(Node mapping, int from, int to, int column, boolean colon) {
        if (found == null) {
            found =
                    new Found(
                            nodes.placeOf(mapping),
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
            found = new Found(nodes.place(), Role.VALUE, from, to, null, 0, inFlow, false);
        }
    }

    private void found(
            Role role, Place place, int from, int to, @Nullable Node mapping, int column) {
        if (found == null) {
            found = new Found(place, role, from, to, mapping, column, false, false);
        }
    }

    private boolean isHere(int from, int to) {
        return from <= caret && caret <= to;
    }
}
