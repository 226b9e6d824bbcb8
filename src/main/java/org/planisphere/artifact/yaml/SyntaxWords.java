package org.planisphere.artifact.yaml;

import java.util.OptionalInt;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Says a syntax error in the words of whoever wrote the file, at the place where they must type.
final class SyntaxWords {
    private final String text;
    private final Lines lines;
    private final Offsets offsets;
    private final Characters characters;

    SyntaxWords(String text, Lines lines, Offsets offsets, Characters characters) {
        this.text = text;
        this.lines = lines;
        this.offsets = offsets;
        this.characters = characters;
    }

    YamlRefusedException of(MarkedYamlEngineException error, OptionalInt openBracket) {
        int problem = error.getProblemMark().map(offsets::of).orElse(0);
        int context = error.getContextMark().map(offsets::of).orElse(problem);
        String said = String.valueOf(error.getContext()) + " | " + error.getProblem();
        int tab = tabInIndentation(problem);
        if (tab >= 0) {
            return characters.tab(tab);
        }
        if (said.contains("quoted scalar") && said.contains("end of stream")) {
            return unclosedQuote(context);
        }
        if (openBracket.isPresent() && (said.contains("flow") || problem >= text.length())) {
            return inBrackets(openBracket.getAsInt(), problem);
        }
        boolean noColon = said.contains("could not find expected ':'");
        if (noColon || said.contains("mapping values are not allowed")) {
            int key = noColon ? context : keyStart(problem);
            int colon = noColon ? colonBehind(context) : problem;
            if (colon - key > Limits.MAX_KEY_LENGTH) {
                return longKey(key, colon);
            }
        }
        if (noColon) {
            return at(
                    context,
                    "this line is neither a key with a value nor a list item",
                    "Add a colon and a space behind the key, or a dash and a space before the item.");
        }
        if (said.contains("mapping values are not allowed")) {
            int above = deeperThanItsValue(problem);
            if (above > 0) {
                return at(
                        keyStart(problem),
                        "this line is indented deeper than line %d, which has a value already"
                                .formatted(above),
                        "Give both lines the same indentation.");
            }
            return at(
                    problem,
                    "no value can start at this colon",
                    "Put text that holds a colon in quotes, or check the indentation of the line.");
        }
        int bracket = closedBefore(problem);
        if (bracket >= 0 && said.contains("block")) {
            return at(
                    problem,
                    "there is text behind the closing %s".formatted(character(bracket)),
                    "Remove that bracket, or put the text on a line of its own.");
        }
        if (said.contains("block mapping") || said.contains("block collection")) {
            return at(
                    problem,
                    "this line fits none of the lines above it",
                    "Indent it like the lines it belongs to.");
        }
        if (said.contains("cannot start any token")) {
            return at(
                    problem,
                    "a value cannot start with %s".formatted(character(problem)),
                    "Put the value in quotes.");
        }
        return rare(said, context, problem);
    }

    private YamlRefusedException rare(String said, int context, int problem) {
        if (said.contains("escape") || said.contains("hexadecimal")) {
            return at(
                    problem,
                    "a backslash in double quotes starts a code, and this is none",
                    "Write \\\\ for a backslash, or use single quotes.");
        }
        if (said.contains("tag")) {
            return at(context, "tags are not allowed in a plan", "Remove it.");
        }
        if (said.contains("alias") || said.contains("anchor")) {
            return at(
                    context,
                    "aliases and anchors are not supported here",
                    "Put the text in quotes, or write the value out.");
        }
        if (said.contains("directive") || said.contains("document start")) {
            return at(
                    problem,
                    "a second document or a directive starts here",
                    "Keep one region a file, without lines that start with %.");
        }
        if (said.contains("block scalar")) {
            return at(
                    problem,
                    "this text block is not indented as its first line is",
                    "Indent each line of the block alike.");
        }
        if (said.contains("sequence entries")) {
            return at(
                    problem,
                    "no list item can start here",
                    "Put the dash on a line of its own, below the key.");
        }
        return at(
                problem, "this is not YAML that can be read", "Check the line and the one above.");
    }

    private YamlRefusedException longKey(int key, int colon) {
        int quotes = "\"'".indexOf(text.charAt(key)) >= 0 ? 2 : 0;
        return at(key, Limits.longKey(colon - key - quotes), "Shorten it.");
    }

    /// Where the key in front of a colon starts: behind the indentation and the dashes of lists.
    private int keyStart(int colon) {
        int start = lines.start(colon);
        while (start < colon && " -?".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int before = text.lastIndexOf(": ", colon - 1);
        return before >= start ? colon : start;
    }

    /// The line above that of a colon, where it holds a key with a value and is indented less; 0
    /// where it is not so.
    private int deeperThanItsValue(int colon) {
        int start = lines.start(colon);
        int key = keyStart(colon);
        if (start == 0 || key == colon) {
            return 0;
        }
        String above = text.substring(lines.start(start - 1), start).stripTrailing();
        int indentation = above.length() - above.stripLeading().length();
        boolean hasValue = above.matches(" *(- )*[A-Za-z0-9_.-]+: +[^|>#&\\[{\"' ].*");
        return hasValue && indentation < key - start ? lines.line(start - 1) : 0;
    }

    /// The bracket that closes right before a place of the same line; -1 where there is none.
    private int closedBefore(int problem) {
        int at = Math.min(problem, text.length()) - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && "}]".indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private int colonBehind(int start) {
        int end = lines.contentEnd(start);
        int colon = text.indexOf(": ", start);
        if (colon >= 0 && colon < end) {
            return colon;
        }
        return end > start && text.charAt(end - 1) == ':' ? end - 1 : start;
    }

    private YamlRefusedException unclosedQuote(int opening) {
        return at(
                opening,
                "this text is opened with %s but never closed".formatted(character(opening)),
                "Add %s at its end.".formatted(character(opening)));
    }

    /// Where the text goes on behind the place of the error, it is more likely a comma that misses.
    private YamlRefusedException inBrackets(int opening, int problem) {
        boolean list = text.charAt(opening) == '[';
        char open = list ? '[' : '{';
        char close = list ? ']' : '}';
        String what = list ? "list" : "mapping";
        boolean sameLine = lines.line(opening) == lines.line(problem);
        boolean more = problem < lines.contentEnd(problem) && text.charAt(problem) != '#';
        if (sameLine && more && text.indexOf(close, problem) >= 0) {
            return at(
                    problem,
                    "a comma or %s is missing before this".formatted(close),
                    "Add a comma between the values, or put the value in quotes.");
        }
        return at(
                opening,
                "this %s is opened with %s but never closed".formatted(what, open),
                "Add %s or remove %s.".formatted(close, open));
    }

    private int tabInIndentation(int offset) {
        int at = lines.start(Math.min(offset, text.length()));
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\t' ? at : -1;
    }

    private String character(int offset) {
        return offset < text.length()
                ? Quoted.of(Character.toString(text.codePointAt(offset)))
                : "the end of the file";
    }

    private YamlRefusedException at(int offset, String problem, String advice) {
        int known = Math.min(offset, text.length());
        return new YamlRefusedException(lines.line(known), lines.column(known), problem, advice);
    }
}
