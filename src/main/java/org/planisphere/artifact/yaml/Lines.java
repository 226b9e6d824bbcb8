package org.planisphere.artifact.yaml;

import java.util.Arrays;

/// The lines of a text: from an offset to line and column and back.
///
/// A line ends with `\n`, `\r\n` or `\r`. Columns count code points from 1; a byte order mark has
/// no column.
public final class Lines {
    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        this.starts = startsOf(text);
    }

    private static int[] startsOf(String text) {
        int[] found = new int[16];
        int count = 1;
        found[0] = hasMark(text) ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || (c == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Whether the text starts with a byte order mark.
    public static boolean hasMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF';
    }

    /// The line of an offset, from 1.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    /// The column of an offset, from 1.
    public int column(int offset) {
        int start = starts[line(offset) - 1];
        return offset <= start ? 1 : text.codePointCount(start, offset) + 1;
    }

    /// The offset of a line and column; the nearest one that exists.
    public int offset(int line, int column) {
        int at = Math.clamp(line, 1, starts.length) - 1;
        int start = starts[at];
        int end = contentEnd(start);
        int points = text.codePointCount(start, end);
        return text.offsetByCodePoints(start, Math.clamp(column - 1, 0, points));
    }

    /// Where the line of an offset starts.
    public int start(int offset) {
        return starts[line(offset) - 1];
    }

    /// Where the characters of the line of an offset end, before its line break.
    public int contentEnd(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// Where the next line starts, or the end of the text.
    public int end(int offset) {
        int line = line(offset);
        return line < starts.length ? starts[line] : text.length();
    }

    public int count() {
        return starts.length;
    }
}
