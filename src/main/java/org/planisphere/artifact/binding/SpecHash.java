package org.planisphere.artifact.binding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import org.planisphere.artifact.schema.Value;
import org.planisphere.artifact.schema.Value.Fields;

/// What a gate approves: a hash of everything that an artifact says of the region to be built.
///
/// It is taken over the accepted values, keys in alphabetical order, so that comments, the order of
/// keys, quotes and `60s` or `1m` make no other spec. How far the region has come is no part of it:
/// `phases` with the gates themselves, `ramp`, `notes`, `schema` and `region.lifecycle`; nor are
/// keys that nothing reads.
final class SpecHash {
    private static final Set<String> PROGRESS = Set.of("schema", "phases", "ramp", "notes");

    private SpecHash() {}

    /// The hash of an artifact, such as `sha256:4f21…`, with 64 lower-case digits.
    static String of(Fields artifact) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(artifact.values())
                .forEach(
                        (key, value) -> {
                            if (!PROGRESS.contains(key)) {
                                pair(text, key, key.equals("region") ? settled(value) : value);
                            }
                        });
        return "sha256:" + hex(text.toString());
    }

    /// The section without how far the region has come.
    private static Value settled(Value region) {
        if (!(region instanceof Fields fields)) {
            return region;
        }
        TreeMap<String, Value> values = new TreeMap<>(fields.values());
        values.remove("lifecycle");
        return new Fields(fields.place(), values);
    }

    private static void pair(StringBuilder text, String key, Value value) {
        quoted(text, key);
        text.append(':');
        write(text, value);
        text.append(',');
    }

    private static void write(StringBuilder text, Value value) {
        switch (value) {
            case Value.Text(String plain) -> quoted(text, plain);
            case Value.Quantity(BigDecimal number) ->
                    text.append(number.signum() == 0 ? "0" : plain(number));
            case Value.Truth(boolean truth) -> text.append(truth);
            case Value.Span(var span) -> text.append(span);
            case Value.Block(var block) -> text.append(block);
            case Value.Items(var items) -> {
                text.append('[');
                for (Value item : items) {
                    write(text, item);
                    text.append(',');
                }
                text.append(']');
            }
            case Fields fields -> {
                text.append('{');
                new TreeMap<>(fields.values()).forEach((key, inner) -> pair(text, key, inner));
                text.append('}');
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toString();
    }

    /// The text with its length before it, so that no two values run into one.
    private static void quoted(StringBuilder text, String plain) {
        text.append(plain.length()).append('"').append(plain);
    }

    private static String hex(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
