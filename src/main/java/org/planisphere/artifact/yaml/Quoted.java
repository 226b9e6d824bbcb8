package org.planisphere.artifact.yaml;

/// Text of the user as messages show it: at most 40 characters, invisible ones by their code.
public final class Quoted {
    private static final int MOST = 40;

    private Quoted() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int points = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (points++ == MOST) {
                return shown.append('…').toString();
            }
            int point = text.codePointAt(i);
            if (visible(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(code(point));
            }
        }
        return shown.toString();
    }

    /// The code of a character, such as `U+200B`.
    public static String code(int point) {
        return "U+%04X".formatted(point);
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
