package org.planisphere.edit.assist;

/// Where words, quotes and signs of YAML end in a text that need not be well-formed yet.
///
/// Every `end` is where the line ends; no answer lies behind it.
record Lexemes(String text) {
    static final int NONE = -1;

    boolean isOneOf(String signs, int at) {
        return signs.indexOf(text.charAt(at)) >= 0;
    }

    boolean isDash(int at, int end) {
        return text.charAt(at) == '-' && (at + 1 == end || text.charAt(at + 1) == ' ');
    }

    int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// The colon behind a key that starts here; [#NONE] where no colon follows.
    int keyEnd(int at, int end) {
        int from = isOneOf("'\"", at) ? quoteEnd(at, end) : at;
        for (int i = from; i < end && !text.startsWith(" #", i); i++) {
            if (text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return NONE;
    }

    /// Where a value outside of brackets ends, before a comment and the spaces around it.
    int valueEnd(int at, int end) {
        int comment = text.indexOf(" #", at, end);
        return withoutSpaces(at, comment >= 0 ? comment : end);
    }

    /// Where a word inside of brackets ends.
    int flowWordEnd(int at, int end) {
        if (isOneOf("'\"", at)) {
            return quoteEnd(at, end);
        }
        int to = at;
        while (to < end
                && !isOneOf(",[]{}", to)
                && !isFlowColon(to, end)
                && !text.startsWith(" #", to)) {
            to++;
        }
        return Math.max(withoutSpaces(at, to), at + 1);
    }

    private boolean isFlowColon(int at, int end) {
        return text.charAt(at) == ':' && (at + 1 >= end || isOneOf(" ,]}", at + 1));
    }

    private int quoteEnd(int at, int end) {
        char quote = text.charAt(at);
        int to = at + 1;
        while (to < end && text.charAt(to) != quote) {
            to += quote == '"' && text.charAt(to) == '\\' ? 2 : 1;
        }
        return Math.min(to + 1, end);
    }

    private int withoutSpaces(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /// A word or key without the quotes around it.
    static String unquoted(String word) {
        boolean quoted =
                word.length() > 1
                        && "'\"".indexOf(word.charAt(0)) >= 0
                        && word.charAt(word.length() - 1) == word.charAt(0);
        return quoted ? word.substring(1, word.length() - 1) : word;
    }
}
