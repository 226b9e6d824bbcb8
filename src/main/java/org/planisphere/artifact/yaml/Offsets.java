package org.planisphere.artifact.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Turns the parser's marks, which count code points of the text without its byte order mark, into
/// offsets of the text.
final class Offsets {
    private final int shift;
    private final int @Nullable [] byPoint;

    Offsets(String text) {
        shift = Lines.hasMark(text) ? 1 : 0;
        byPoint = hasSupplementary(text) ? table(text.substring(shift)) : null;
    }

    private static boolean hasSupplementary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] table(String body) {
        int points = body.codePointCount(0, body.length());
        int[] offsets = new int[points + 1];
        for (int point = 0, offset = 0; point < points; point++) {
            offsets[point] = offset;
            offset += Character.charCount(body.codePointAt(offset));
        }
        offsets[points] = body.length();
        return offsets;
    }

    int of(Mark mark) {
        int index = mark.getIndex();
        return shift + (byPoint == null ? index : byPoint[Math.min(index, byPoint.length - 1)]);
    }
}
