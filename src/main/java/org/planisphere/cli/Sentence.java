package org.planisphere.cli;

/// Small matters of language in what is printed.
final class Sentence {
    private Sentence() {}

    /// The text with a full stop, unless it ends already.
    static String end(String text) {
        return text.matches("(?s).*[.!?]$") ? text : text + ".";
    }

    /// Such as `no errors`, `1 error`, `2 errors`.
    static String count(long number, String noun) {
        return switch ((int) Math.min(number, 2)) {
            case 0 -> "no %ss".formatted(noun);
            case 1 -> "1 " + noun;
            default -> "%d %ss".formatted(number, noun);
        };
    }
}
