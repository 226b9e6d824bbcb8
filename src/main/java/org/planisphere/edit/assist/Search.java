package org.planisphere.edit.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Something to look for in texts, line by line.
///
/// @param pattern null where nothing can be looked for
/// @param problem why not, as a sentence; empty where nothing is asked for yet
public record Search(@Nullable Pattern pattern, String problem) {
    /// More hits than anybody reads.
    public static final int MOST = 1_000;

    /// Steps that an expression may take for one line before it counts as too slow; a plain one
    /// takes a few for each character.
    private static final int MOST_STEPS = 200_000;

    /// A place where it was found.
    ///
    /// @param line from 1
    /// @param column of the first character, from 1
    /// @param length in characters
    /// @param preview the whole line without its indentation
    public record Hit(String file, int line, int column, int length, String preview) {}

    /// @param wanted plain text, or a regular expression
    public static Search of(String wanted, boolean expression, boolean matchCase) {
        if (wanted.isEmpty()) {
            return new Search(null, "");
        }
        int flags =
                (expression ? 0 : Pattern.LITERAL)
                        | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            return new Search(Pattern.compile(wanted, flags), "");
        } catch (PatternSyntaxException refused) {
            return new Search(
                    null,
                    "This expression cannot be read: %s at character %d."
                            .formatted(refused.getDescription(), refused.getIndex() + 1));
        }
    }

    /// The places in one text, in its order; empty matches are none.
    ///
    /// @param most how many to look for
    public List<Hit> in(String file, String text, int most) {
        List<Hit> hits = new ArrayList<>();
        if (pattern == null) {
            return hits;
        }
        int line = 1;
        for (int start = 0; start <= text.length() && hits.size() < most; line++) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            inLine(file, line, text.substring(start, end), hits, most);
            start = end + 1;
        }
        return hits;
    }

    private void inLine(String file, int number, String line, List<Hit> hits, int most) {
        Matcher matcher = Optional.ofNullable(pattern).orElseThrow().matcher(new Counted(line));
        try {
            while (hits.size() < most && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(
                            new Hit(
                                    file,
                                    number,
                                    matcher.start() + 1,
                                    matcher.end() - matcher.start(),
                                    line.strip()));
                }
            }
        } catch (TooSlow tried) {
            // An expression that goes round in circles finds nothing more on this line.
            return;
        }
    }

    private static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("too many steps", null, false, false);
        }
    }

    /// A line that gives up on expressions which look at it too often.
    private static final class Counted implements CharSequence {
        private final String line;
        private int steps;

        Counted(String line) {
            this.line = line;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooSlow();
            }
            return line.charAt(index);
        }

        @Override
        public int length() {
            return line.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return line.substring(start, end);
        }

        @Override
        public String toString() {
            return line;
        }
    }
}
