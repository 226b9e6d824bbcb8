package org.planisphere.workbench.specs;

/// The smallest replacement that turns one text into another.
///
/// @param from offset of the first character that differs
/// @param to offset behind the last character of the old text that differs
/// @param replacement what stands there in the new text
record TextSpan(int from, int to, String replacement) {
    static TextSpan between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextSpan(
                head, before.length() - tail, after.substring(head, after.length() - tail));
    }
}
