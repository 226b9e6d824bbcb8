package org.planisphere.rules.policy;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.model.Nearest;

/// Says in words of ours what the checker found.
final class FaultWords {
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern FIELD = Pattern.compile("undefined field '([^']*)'.*");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*");
    private static final Pattern INPUT =
            Pattern.compile("(?:mismatched|extraneous|no viable alternative at) input '(.*?)'.*");
    private static final Pattern TOKEN = Pattern.compile("token recognition error at: '(.*)'");
    private static final int MOST_SHOWN = 40;
    private static final String EXAMPLE =
            "Write something like region.type == 'full' && zones < 3.";

    private static final Map<String, String> KINDS =
            Map.of(
                    "string", "text",
                    "int", "a whole number",
                    "uint", "a whole number",
                    "double", "a number with a decimal point",
                    "bool", "true or false",
                    "null", "null",
                    "list(string)", "a list of texts",
                    "list(int)", "a list of whole numbers");

    private FaultWords() {}

    static Fault of(String text, CelIssue issue) {
        int offset =
                offset(
                        text,
                        issue.getSourceLocation().getLine(),
                        issue.getSourceLocation().getColumn());
        String message = issue.getMessage().strip();
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            return unknownField(text, offset, field.group(1));
        }
        Matcher name = NAME.matcher(message);
        if (name.matches()) {
            return unknownName(text, offset, name.group(1));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            return mismatch(offset, operator(overload.group(1)), overload.group(2));
        }
        return syntax(offset, message);
    }

    /// @param offset of the dot before the field
    private static Fault unknownField(String text, int offset, String field) {
        Optional<Shape<?>> shape = FieldOwner.of(text, offset);
        String owner = shape.map(Shape::name).orElse("this");
        return unknown(
                behindDot(text, offset),
                "%s has no %s".formatted(owner, shown(field)),
                field,
                shape.map(Shape::names).orElse(List.of()));
    }

    private static Fault unknownName(String text, int offset, String name) {
        boolean call = text.startsWith("(", offset) || text.startsWith(name + "(", offset);
        return call
                ? new Fault(
                        offset,
                        "there is no function %s".formatted(shown(name)),
                        "There are size, has, all, exists, exists_one, map, filter, startsWith,"
                                + " endsWith, contains and matches.")
                : unknown(offset, "there is no %s".formatted(shown(name)), name, Variables.names());
    }

    private static Fault unknown(int offset, String sentence, String typed, List<String> known) {
        String nearest = Nearest.to(typed, known);
        return new Fault(
                offset,
                nearest == null ? sentence : "%s; did you mean %s?".formatted(sentence, nearest),
                known.isEmpty() ? EXAMPLE : "There are %s.".formatted(String.join(", ", known)));
    }

    private static Fault mismatch(int offset, String operator, String types) {
        String inner = types.substring(1, Math.max(1, types.length() - 1));
        List<String> kinds = Stream.of(inner.split(", ", -1)).map(FaultWords::kind).toList();
        boolean arithmetic = "+-*/%".contains(operator);
        String advice =
                arithmetic && inner.contains("double") && inner.contains("int")
                        ? "Write the whole number with a decimal point, such as 2.0."
                        : inner.contains("null")
                                ? "Write has(…) to ask whether a value is there."
                                : "Put values of one kind on both sides: texts in quotes, numbers"
                                        + " without.";
        return new Fault(
                offset,
                "%s does not go with %s"
                        .formatted(operator, kinds.stream().collect(Collectors.joining(" and "))),
                advice);
    }

    private static String kind(String type) {
        String kind = KINDS.get(type);
        return kind != null ? kind : type.startsWith("list(") ? "a list" : shown(type);
    }

    private static String operator(String function) {
        return switch (function) {
            case "@in" -> "in";
            case "_[_]" -> "[ ]";
            case "_?_:_" -> "? :";
            default -> shown(function.replace("_", ""));
        };
    }

    private static Fault syntax(int offset, String message) {
        if (message.contains("recursion limit")) {
            return new Fault(
                    offset,
                    "the expression nests deeper than %d levels".formatted(Language.MOST_DEPTH),
                    "Make two policies of it.");
        }
        Matcher input = INPUT.matcher(message);
        if (input.matches()) {
            return input.group(1).equals("<EOF>")
                    ? new Fault(offset, "the expression ends too early", EXAMPLE)
                    : new Fault(
                            offset,
                            "'%s' is not expected here".formatted(shown(input.group(1))),
                            EXAMPLE);
        }
        Matcher token = TOKEN.matcher(message);
        if (token.matches()) {
            String found = token.group(1).strip();
            return switch (found) {
                case "=" -> new Fault(offset, "= compares nothing", "Write ==.");
                case "&" -> new Fault(offset, "& joins nothing", "Write &&.");
                case "|" -> new Fault(offset, "| joins nothing", "Write ||.");
                default ->
                        new Fault(
                                offset,
                                found.startsWith("'") || found.startsWith("\"")
                                        ? "a text begins here and does not end"
                                        : "'%s' means nothing here".formatted(shown(found)),
                                EXAMPLE);
            };
        }
        return new Fault(offset, "the expression cannot be read: " + shown(message), EXAMPLE);
    }

    /// Text of the user as a message shows it.
    static String shown(String text) {
        String plain =
                text.codePoints()
                        .map(point -> Character.isISOControl(point) ? ' ' : point)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return plain.codePointCount(0, plain.length()) <= MOST_SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }

    private static int behindDot(String text, int offset) {
        return offset < text.length() && text.charAt(offset) == '.' ? offset + 1 : offset;
    }

    /// @param line from 1
    /// @param column in code points from 0
    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return start + units(text.substring(start), Math.max(0, column));
    }

    /// An offset in code points as one in code units.
    static int units(String text, int points) {
        int most = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(points, most));
    }
}
