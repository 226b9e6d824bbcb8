package org.planisphere.edit;

import org.planisphere.artifact.yaml.Lines;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Sequence;

/// Adds a key at the end of a mapping, or an item to a list.
final class Inserting {
    /// A file names its format before anything else.
    private static final String FORMAT = "schema";

    private final EditedText edited;
    private final TextStyle style;
    private final Lines lines;

    Inserting(EditedText edited) {
        this.edited = edited;
        this.style = edited.style();
        this.lines = edited.lines();
    }

    Splice entry(Mapping mapping, String key, Fragment value) {
        if (mapping.flow()) {
            String pair = ScalarText.of(key, true) + ": " + value.inline(true);
            YamlNode last =
                    mapping.entries().isEmpty() ? null : mapping.entries().getLast().value();
            return last == null
                    ? intoBrackets(mapping, pair)
                    : behindInBrackets(mapping.entries().getLast().key(), last, pair);
        }
        int column = mapping.span().column() - 1;
        if (column == 0 && key.equals(FORMAT) && !value.isBlock()) {
            return Splice.insert(
                    mapping.span().start(), keyed(key, value, column) + style.newline());
        }
        YamlNode last = mapping.entries().getLast().value();
        String gap = column == 0 && isSpaced(mapping) && value.isBlock() ? style.newline() : "";
        return Splice.insert(
                lines.contentEnd(last.span().end()), gap + line(column, keyed(key, value, column)));
    }

    private String keyed(String key, Fragment value, int column) {
        String written = ScalarText.of(key, false) + ":";
        if (!value.isBlock()) {
            return written + " " + value.inline(false);
        }
        if (value.isBlockText()) {
            return written + " " + value.joined(column + style.step(), style.newline());
        }
        int indentation =
                column + (value.node() instanceof Sequence ? style.listStep() : style.step());
        return written + line(indentation, value.joined(indentation, style.newline()));
    }

    Splice item(Sequence list, Fragment value) {
        if (list.flow()) {
            return list.items().isEmpty()
                    ? intoBrackets(list, value.inline(true))
                    : behindInBrackets(
                            list.items().getLast(), list.items().getLast(), value.inline(true));
        }
        int column = list.span().column() - 1;
        String text =
                value.isBlock() ? value.joined(column + 2, style.newline()) : value.inline(false);
        return Splice.insert(
                lines.contentEnd(list.items().getLast().span().end()), line(column, "- " + text));
    }

    /// An item in front of another one of the list.
    Splice itemBefore(Sequence list, int index, Fragment value) {
        YamlNode next = list.items().get(index);
        if (list.flow()) {
            int at = next.span().start();
            String gap = edited.isFirstOnLine(at) ? "," + line(next.span().column() - 1, "") : ", ";
            return Splice.insert(at, value.inline(true) + gap);
        }
        int column = list.span().column() - 1;
        String text =
                value.isBlock() ? value.joined(column + 2, style.newline()) : value.inline(false);
        int dash = edited.dash(list, next);
        if (!edited.isFirstOnLine(dash)) {
            return Splice.insert(dash, "- " + text + line(column, ""));
        }
        int at = index == 0 ? lines.start(dash) : aboveComments(lines.start(dash), column);
        return Splice.insert(at, " ".repeat(column) + "- " + text + style.newline());
    }

    /// The start of the comment lines right above a line that stand as far to the right.
    private int aboveComments(int lineStart, int column) {
        int at = lineStart;
        while (at > 0) {
            int above = lines.start(at - 1);
            String line = edited.text().substring(above, at);
            if (line.indexOf('#') != column || !line.strip().startsWith("#")) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private String line(int indentation, String text) {
        return style.newline() + " ".repeat(indentation) + text;
    }

    private static Splice intoBrackets(YamlNode empty, String text) {
        return new Splice(empty.span().start() + 1, empty.span().end() - 1, text);
    }

    /// Behind the last value, on a line of its own where that has one, with the comma it needs.
    private Splice behindInBrackets(YamlNode first, YamlNode last, String text) {
        int end = last.span().end();
        int comma = end;
        while (Character.isWhitespace(edited.text().charAt(comma))) {
            comma++;
        }
        boolean trailing = edited.text().charAt(comma) == ',';
        int from = trailing ? comma + 1 : end;
        String added = trailing ? text + "," : text;
        if (!edited.isFirstOnLine(first.span().start())) {
            return new Splice(end, from, ", " + added);
        }
        int lineEnd = lines.contentEnd(from);
        String rest = edited.text().substring(from, lineEnd);
        if (!rest.isBlank() && !rest.strip().startsWith("#")) {
            return new Splice(end, from, ", " + added);
        }
        return new Splice(end, lineEnd, "," + rest + line(first.span().column() - 1, added));
    }

    /// Whether the sections of a file are set apart by blank lines.
    private boolean isSpaced(Mapping root) {
        return root.entries().stream().skip(1).map(Entry::key).anyMatch(this::followsBlankLine);
    }

    private boolean followsBlankLine(YamlNode key) {
        int start = lines.start(key.span().start());
        return start > 0 && edited.text().substring(lines.start(start - 1), start).isBlank();
    }
}
