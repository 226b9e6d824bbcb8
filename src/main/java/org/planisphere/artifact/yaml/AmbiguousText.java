package org.planisphere.artifact.yaml;

import java.util.Optional;
import java.util.regex.Pattern;

/// Plain text that readers of YAML 1.1 take for something else.
///
/// Source: yaml.org/type (bool, int, float, null, timestamp; 2005), the resolvers that PyYAML,
/// Ruby's
/// psych and others still apply. A plain whole number such as `16` is not listed: whoever reads it
/// as
/// a number writes the same digits again.
public final class AmbiguousText {
    private static final Pattern TRUE = Pattern.compile("y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON");
    private static final Pattern FALSE =
            Pattern.compile("n|N|no|No|NO|false|False|FALSE|off|Off|OFF");
    private static final Pattern PLAIN_WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+|0o[0-7]+");
    private static final Pattern OTHER_WHOLE =
            Pattern.compile("[-+]?(0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)");
    private static final Pattern SEXAGESIMAL =
            Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");
    private static final Pattern FRACTION =
            Pattern.compile(
                    "[-+]?(([0-9][0-9_]*)?\\.[0-9_]+|[0-9][0-9_]*\\.)([eE][-+]?[0-9]+)?"
                            + "|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern DATE =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
                            + "(([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?");

    private AmbiguousText() {}

    /// What other readers take a plain scalar for, such as `the boolean false`; empty where they
    /// read the same text.
    public static Optional<String> readAs(String text) {
        if (text.length() > 40
                || !startsLikeAnotherValue(text)
                || PLAIN_WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        if (TRUE.matcher(text).matches()) {
            return Optional.of("the boolean true");
        }
        if (FALSE.matcher(text).matches()) {
            return Optional.of("the boolean false");
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of("the octal number " + octal(text));
        }
        if (SEXAGESIMAL.matcher(text).matches()) {
            return Optional.of("a number to base 60");
        }
        if (DATE.matcher(text).matches()) {
            return Optional.of("a date");
        }
        if (FRACTION.matcher(text).matches() || OTHER_WHOLE.matcher(text).matches()) {
            return Optional.of("the number " + number(text));
        }
        return Optional.empty();
    }

    /// Whether a word for yes or no, or a number or date, can start with the first character.
    private static boolean startsLikeAnotherValue(String text) {
        return !text.isEmpty() && "yYnNtTfFoO+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private static String octal(String text) {
        try {
            return Long.toString(Long.parseLong(text.replaceAll("[_o+]", ""), 8));
        } catch (NumberFormatException tooLong) {
            return text;
        }
    }

    private static String number(String text) {
        String digits = text.replace("_", "");
        try {
            if (digits.startsWith("0x") || digits.startsWith("0b")) {
                return Long.toString(
                        Long.parseLong(digits.substring(2), digits.startsWith("0x") ? 16 : 2));
            }
            double value = Double.parseDouble(digits);
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        } catch (NumberFormatException notPlain) {
            return text;
        }
    }
}
