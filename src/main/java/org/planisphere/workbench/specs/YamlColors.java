package org.planisphere.workbench.specs;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Finds the keys, values and comments of YAML text for colouring; it judges nothing.
final class YamlColors {
    /// Longer text stays in one colour, so that typing stays quick.
    private static final int LONGEST = 400_000;

    private static final Pattern TOKENS =
            Pattern.compile(
                    String.join(
                            "|",
                            "(?<comment>(?<![^\\s])#[^\\n]*)",
                            "(?<key>(?<![^\\s{\\[,])(?:\"[^\"\\n]*\"|'[^'\\n]*'"
                                    + "|[A-Za-z_$][^\\s:#,{}\\[\\]]*)(?=\\s*:(?:\\s|$)))",
                            "(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\n]|'')*')",
                            "(?<number>(?<![^\\s,\\[{])-?\\d[\\d_]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?"
                                    + "(?![^\\s,\\]}]))",
                            "(?<word>(?<![^\\s,\\[{])(?:true|false|null|~)(?![^\\s,\\]}]))",
                            "(?<punctuation>[{}\\[\\],]|(?<=\\S):(?=\\s|$)"
                                    + "|(?:(?<=\\n)|(?<=^)) *-(?= ))"),
                    Pattern.MULTILINE);

    private static final List<String> KINDS =
            List.of("comment", "key", "string", "number", "word", "punctuation");

    private YamlColors() {}

    /// One style class per stretch of text; the lengths sum to the length of the text.
    static StyleSpans<Collection<String>> of(String text) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int done = 0;
        if (text.length() <= LONGEST) {
            Matcher matcher = TOKENS.matcher(text);
            while (matcher.find()) {
                spans.add(List.of(), matcher.start() - done);
                spans.add(List.of("yaml-" + kind(matcher)), matcher.end() - matcher.start());
                done = matcher.end();
            }
        }
        spans.add(List.of(), text.length() - done);
        return spans.create();
    }

    private static String kind(Matcher matcher) {
        for (String kind : KINDS) {
            if (matcher.group(kind) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("a token without a kind: " + matcher.group());
    }
}
