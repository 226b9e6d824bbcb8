package org.planisphere.artifact.reality;

import tools.jackson.databind.JsonNode;

/// Values of a file from outside as messages show them, and texts that have to be there.
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    /// What a value is, in a few words.
    static String of(JsonNode value) {
        if (value.isMissingNode()) {
            return "missing";
        }
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "a list";
        }
        String text = value.isNull() ? "null" : value.asString("");
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(
                        c -> {
                            if (Character.isISOControl(c)) {
                                plain.append("U+%04X".formatted(c));
                            } else {
                                plain.appendCodePoint(c);
                            }
                        });
        return "'%s'".formatted(plain);
    }

    /// A text that has to be there.
    static String text(JsonText json, JsonNode parent, String pointer, String key)
            throws InventoryRefusedException {
        JsonNode value = parent.path(key);
        if (!value.isString()) {
            throw json.refuse(
                    value.isMissingNode() ? pointer : pointer + "/" + key,
                    "%s of this resource is %s and has to be a text".formatted(key, of(value)),
                    "Check that it is a whole file.");
        }
        return value.asString();
    }

    /// The index of an instance as Terraform writes it: `[0]`, `["west"]`, or nothing.
    static String index(JsonNode key) {
        if (key.isMissingNode() || key.isNull()) {
            return "";
        }
        return key.isNumber()
                ? "[%s]".formatted(key.asString())
                : "[\"%s\"]".formatted(key.asString(""));
    }
}
