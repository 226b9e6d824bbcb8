package org.planisphere.artifact.reality;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON that another program wrote, with the position of every value at hand for refusals.
///
/// @param root what it means
record JsonText(String text, JsonNode root) {
    /// States nest lists of blocks in each other; real ones stay far below.
    private static final int MAX_DEPTH = 100;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNameLength(10_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    static JsonText parse(String text) throws InventoryRefusedException {
        try {
            return new JsonText(text, MAPPER.readTree(text));
        } catch (StreamConstraintsException tooMuch) {
            throw at(
                    tooMuch,
                    "this is nested more than %d levels deep, or a name or number is too long"
                            .formatted(MAX_DEPTH),
                    "Check that it is the right file.");
        } catch (JacksonException broken) {
            throw at(broken, "this is no JSON: " + plain(broken), "Write the file again.");
        }
    }

    private static InventoryRefusedException at(
            JacksonException failure, String problem, String advice) {
        TokenStreamLocation where = failure.getLocation();
        return new InventoryRefusedException(
                where == null ? 1 : Math.max(1, where.getLineNr()),
                where == null ? 1 : Math.max(1, where.getColumnNr()),
                problem,
                advice);
    }

    /// What the parser found, without its own names.
    private static String plain(JacksonException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        String first = message.lines().findFirst().orElse("");
        if (first.startsWith("Duplicate")) {
            return "a key is given twice in one object";
        }
        if (first.startsWith("Unexpected end-of-input") || first.startsWith("No content")) {
            return "it ends too early";
        }
        return "a character stands where none belongs";
    }

    /// Refuses a value that is of another kind than it has to be.
    ///
    /// @param pointer RFC 6901 pointer of the value
    InventoryRefusedException refuse(String pointer, String problem, String advice) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                String here = parser.streamReadContext().pathAsPointer().toString();
                boolean value =
                        parser.currentToken().isScalarValue()
                                || parser.currentToken().isStructStart();
                if (value && here(parser, here).equals(pointer)) {
                    return at(parser.currentTokenLocation(), problem, advice);
                }
            }
        } catch (JacksonException unexpected) {
            return new InventoryRefusedException(1, 1, problem, advice);
        }
        return new InventoryRefusedException(1, 1, problem, advice);
    }

    /// The context of a structure that just began is the one inside of it.
    private static String here(JsonParser parser, String inside) {
        return parser.currentToken().isStructStart()
                ? parser.streamReadContext().getParent().pathAsPointer().toString()
                : inside;
    }

    private static InventoryRefusedException at(
            TokenStreamLocation where, String problem, String advice) {
        return new InventoryRefusedException(
                where.getLineNr(), where.getColumnNr(), problem, advice);
    }
}
