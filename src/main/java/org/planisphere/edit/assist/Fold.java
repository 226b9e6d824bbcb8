package org.planisphere.edit.assist;

import java.util.ArrayList;
import java.util.List;

/// Lines that can be folded into the one above them, because they are indented below it.
///
/// @param first the line that stays, from 0
/// @param last the last line that goes, from 0
public record Fold(int first, int last) {
    /// Every fold of a text, in the order of their first lines.
    public static List<Fold> of(String text) {
        List<String> lines = text.lines().toList();
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = last(lines, i);
            if (last > i) {
                folds.add(new Fold(i, last));
            }
        }
        return folds;
    }

    private static int last(List<String> lines, int first) {
        String head = lines.get(first);
        if (head.isBlank() || head.stripLeading().startsWith("#")) {
            return first;
        }
        int column = indentation(head);
        boolean key = head.stripTrailing().endsWith(":") && !isItem(head);
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean below =
                    indentation(line) > column
                            || (key && indentation(line) == column && isItem(line));
            if (!below) {
                break;
            }
            last = i;
        }
        return last;
    }

    private static boolean isItem(String line) {
        String content = line.stripLeading();
        return content.equals("-") || content.startsWith("- ");
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
