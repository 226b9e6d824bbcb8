package org.planisphere.artifact.yaml;

import java.util.regex.Pattern;
import org.planisphere.artifact.yaml.YamlNode.Style;

/// Writes a text as a YAML scalar on one line, so that every reader gets the same text back.
public final class ScalarText {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9_]*");
    private static final String STARTS = "-?:,[]{}#&*!|>'\"%@`=<";
    private static final String IN_FLOW = ",[]{}";

    private ScalarText() {}

    /// A text, in quotes only where it needs them.
    ///
    /// @param inFlow whether it stands in brackets or braces
    public static String of(String text, boolean inFlow) {
        return isSafe(text, inFlow) ? text : quoted(text, Style.SINGLE_QUOTED);
    }

    /// A text in quotes of the given style, or in double quotes where only they can hold it.
    public static String quoted(String text, Style style) {
        boolean plainCharacters = text.chars().allMatch(c -> c >= ' ' && c != 0x7F);
        return style == Style.DOUBLE_QUOTED || !plainCharacters
                ? doubleQuoted(text)
                : "'" + text.replace("'", "''") + "'";
    }

    /// Whether every reader takes the plain text for this text and nothing else.
    ///
    /// @param inFlow whether it stands in brackets or braces
    public static boolean isSafe(String text, boolean inFlow) {
        if (text.isEmpty() || !text.equals(text.strip()) || text.startsWith("...")) {
            return false;
        }
        char first = text.charAt(0);
        boolean startsWell =
                STARTS.indexOf(first) < 0
                        || (first == '-'
                                && text.length() > 1
                                && Character.isLetter(text.charAt(1)));
        return startsWell
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && text.chars().allMatch(c -> c >= ' ' && c != 0x7F)
                && !(inFlow && text.chars().anyMatch(c -> IN_FLOW.indexOf(c) >= 0))
                && !NUMBER.matcher(text).matches()
                && !isWord(text)
                && AmbiguousText.readAs(text).isEmpty();
    }

    private static boolean isWord(String text) {
        return text.equals("~") || text.equalsIgnoreCase("null");
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '"' -> quoted.append("\\\"");
                                case '\\' -> quoted.append("\\\\");
                                case '\n' -> quoted.append("\\n");
                                case '\t' -> quoted.append("\\t");
                                case '\r' -> quoted.append("\\r");
                                default -> {
                                    if (point < ' ' || (point >= 0x7F && point < 0xA0)) {
                                        quoted.append("\\x%02X".formatted(point));
                                    } else {
                                        quoted.appendCodePoint(point);
                                    }
                                }
                            }
                        });
        return quoted.append('"').toString();
    }
}
