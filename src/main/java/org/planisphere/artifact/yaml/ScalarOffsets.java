package org.planisphere.artifact.yaml;

import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Style;

/// Finds where a character of a scalar's text is written, through quotes, escapes and folded lines.
///
/// YAML changes only the white space of a scalar beside its escapes, so the characters that are no
/// white space are counted.
public final class ScalarOffsets {
    private ScalarOffsets() {}

    /// The offset in the file of a character of a scalar.
    ///
    /// @param offset of the scalar's text; white space stands for what follows it
    public static int of(String file, Scalar scalar, int offset) {
        String text = scalar.text();
        int inks = 0;
        int last = Math.min(offset, text.length());
        for (int i = 0; i < last; i++) {
            inks += isInk(text.charAt(i)) ? 1 : 0;
        }
        int at = first(file, scalar);
        int end = scalar.span().end();
        int counted = 0;
        while (at < end) {
            int length = length(file, at, scalar.style());
            boolean ink = isInk(file, at, length);
            if (ink && counted == inks) {
                return at;
            }
            counted += ink ? 1 : 0;
            at += length;
        }
        return Math.min(at, file.length());
    }

    /// Behind the quote, or behind the line that opens a block.
    private static int first(String file, Scalar scalar) {
        int start = scalar.span().start();
        return switch (scalar.style()) {
            case PLAIN -> start;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
            case BLOCK -> {
                int line = file.indexOf('\n', start);
                yield line < 0 ? start : line + 1;
            }
        };
    }

    /// How many characters of the file write one of the text.
    private static int length(String file, int at, Style style) {
        if (style == Style.SINGLE_QUOTED && file.startsWith("''", at)) {
            return 2;
        }
        if (style != Style.DOUBLE_QUOTED || file.charAt(at) != '\\' || at + 1 >= file.length()) {
            return 1;
        }
        return switch (file.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static boolean isInk(String file, int at, int length) {
        if (length == 2 && file.charAt(at) == '\\') {
            return " tn\n\rr_NLP".indexOf(file.charAt(at + 1)) < 0;
        }
        return length > 1 || isInk(file.charAt(at));
    }

    private static boolean isInk(char c) {
        return " \t\n\r\u00A0\u0085\u2028\u2029".indexOf(c) < 0;
    }
}
