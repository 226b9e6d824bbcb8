package org.planisphere.artifact.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses characters that a reader of the file would not see, or not see as what they are.
final class Characters {
    private static final Pattern CONFLICT =
            Pattern.compile("(?m)^\uFEFF?(<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)( [^\\r\\n]*)?$");

    private static final List<String> CONFLICT_MARKS = List.of("<<<<<<<", ">>>>>>>", "|||||||");

    private final String text;
    private final Lines lines;

    Characters(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    void check() throws YamlRefusedException {
        refuseEmpty();
        refuseConflicts();
        int lineStart = 0;
        for (int i = Lines.hasMark(text) ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                refuseLong(lineStart, i);
                lineStart = i + 1;
            } else if (c == '\t' || c == '\u00A0') {
                refuseInIndentation(i);
            } else if (Character.isISOControl(c)) {
                throw refused(
                        i,
                        "this line holds a control character (%s)".formatted(Quoted.code(c)),
                        "Delete it.");
            } else if (isInvisible(c)) {
                throw refused(
                        i,
                        "this line holds an invisible character (%s)".formatted(Quoted.code(c)),
                        "Delete it.");
            } else if (isHalfCharacter(i)) {
                throw refused(
                        i,
                        "this line holds half a character (%s)".formatted(Quoted.code(c)),
                        "Delete it.");
            }
        }
        refuseLong(lineStart, text.length());
    }

    private void refuseEmpty() throws YamlRefusedException {
        if (text.isEmpty()) {
            throw refused(0, "the file is empty", "Write a region artifact or a plan into it.");
        }
        if (text.charAt(0) == 0 && text.chars().allMatch(c -> c == 0)) {
            throw refused(
                    0,
                    "the file holds only zero bytes",
                    "Its contents were lost; put a backup in its place.");
        }
    }

    private void refuseConflicts() throws YamlRefusedException {
        if (CONFLICT_MARKS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher conflict = CONFLICT.matcher(text);
        if (conflict.find()) {
            throw refused(
                    conflict.start(1),
                    "unresolved merge conflict (%s)"
                            .formatted(
                                    Quoted.of(text.substring(conflict.start(1), conflict.end()))),
                    "Resolve it, then open again.");
        }
    }

    /// Zero width, direction marks and separators; joiners are left, as scripts and emoji need
    /// them.
    private static boolean isInvisible(char c) {
        return c == '\u200B'
                || c == '\u00AD'
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\u061C'
                || c == '\uFEFF';
    }

    private boolean isHalfCharacter(int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /// A tab deeper in a line is left to the parser, which knows whether it is part of a text.
    private void refuseInIndentation(int i) throws YamlRefusedException {
        boolean tab = text.charAt(i) == '\t';
        int start = lines.start(i);
        String before = text.substring(start, i);
        if (tab ? i != start : !before.isBlank()) {
            return;
        }
        String rest = text.substring(i, lines.contentEnd(i)).replace('\u00A0', ' ').strip();
        if (rest.isEmpty() || rest.startsWith("#")) {
            return;
        }
        if (tab) {
            throw tab(i);
        }
        throw refused(
                i,
                "this line starts with a no-break space (U+00A0)",
                "YAML indents with spaces: replace it by a space.");
    }

    /// The refusal of a tab in front of a line.
    YamlRefusedException tab(int offset) {
        return refused(
                offset,
                "this line starts with a tab",
                "YAML indents with spaces: replace it by 2 spaces.");
    }

    private void refuseLong(int start, int end) throws YamlRefusedException {
        if (end - start > Limits.MAX_LINE_LENGTH) {
            throw refused(
                    start,
                    "this line has %,d characters; %,d is the most a line may have"
                            .formatted(end - start, Limits.MAX_LINE_LENGTH),
                    "Break it into several lines.");
        }
    }

    private YamlRefusedException refused(int offset, String problem, String advice) {
        return new YamlRefusedException(lines.line(offset), lines.column(offset), problem, advice);
    }
}
