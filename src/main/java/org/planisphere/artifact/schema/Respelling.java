package org.planisphere.artifact.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody meant who wrote a value as people say it: `30 min`, `100GB`, `three`, `us west 2`,
/// `daily`, `31.12.2026`.
final class Respelling {
    private static final Pattern LENGTH =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(ms|s|m|h|d|w|min|sec|hr|[a-z]{3,7})");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ?(?:%|[A-Za-z]+(?:/[A-Za-z]+)?)");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private static final Map<String, String> RHYTHMS =
            Map.of("hourly", "1h", "daily", "1d", "weekly", "1w", "monthly", "30d");

    /// Units by the letters that their names start with, those of several letters first.
    private static final Map<String, String> UNITS =
            Map.of("milli", "ms", "sec", "s", "min", "m", "h", "h", "day", "d", "week", "w");

    private Respelling() {}

    /// The value as the format writes it; null where nobody can tell. It need not fit.
    static @Nullable String of(String text, Kind kind) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case Kind.Span _ -> span(plain);
            case Kind.Quantity _ -> number(plain);
            case Kind.Date _ -> day(plain);
            case Kind.Text name when name.form() != null ->
                    plain.contains(" - ") ? null : text.strip().replaceAll("[ /]+", "-");
            case Kind.Fields fields -> field(plain, fields);
            default -> null;
        };
    }

    private static @Nullable String span(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches()
                ? UNITS.entrySet().stream()
                        .filter(unit -> length.group(2).startsWith(unit.getKey()))
                        .map(unit -> length.group(1) + unit.getValue())
                        .findFirst()
                        .orElseGet(() -> length.group(1) + length.group(2))
                : RHYTHMS.get(text);
    }

    private static @Nullable String number(String text) {
        int word = NUMBERS.indexOf(text);
        if (word >= 0) {
            return Integer.toString(word);
        }
        if (text.matches("[0-9]{1,3}(,[0-9]{3})+")) {
            return text.replace(",", "");
        }
        Matcher amount = WITH_UNIT.matcher(text);
        return amount.matches() ? amount.group(1) : null;
    }

    private static @Nullable String day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? "%s-%02d-%02d"
                        .formatted(
                                day.group(3),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(1)))
                : null;
    }

    /// A word that is one of the words of a key: `multi-region` for `{kind: multi-region}`.
    private static @Nullable String field(String text, Kind.Fields fields) {
        return fields.fields().stream()
                .filter(
                        field ->
                                field.kind() instanceof Kind.Words words
                                        && words.words().contains(text))
                .map(field -> "{%s: %s}".formatted(field.key(), text))
                .findFirst()
                .orElse(null);
    }
}
