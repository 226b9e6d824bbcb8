package org.planisphere.export.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes JSON that is the same on every machine: keys as put, two spaces, one line feed a line.
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final int CENTS = 2;

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /// The text of a tree, ending with a line feed.
    public static String write(JsonNode root) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(LINES)
                        .withArrayIndenter(LINES);
        return MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
    }

    /// An amount of money in cents, as results show it.
    public static BigDecimal money(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_EVEN);
    }

    /// A measured number; a value that does not exist is null, never 0 and never NaN.
    public static @Nullable Double number(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }
}
