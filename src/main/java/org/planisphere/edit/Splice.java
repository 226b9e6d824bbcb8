package org.planisphere.edit;

/// One replacement of characters.
///
/// @param start offset of the first character that goes
/// @param end offset behind the last one that goes
/// @param text what comes in its place
record Splice(int start, int end, String text) {
    static Splice insert(int at, String text) {
        return new Splice(at, at, text);
    }

    String applyTo(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }
}
