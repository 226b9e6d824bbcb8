package org.planisphere.artifact.yaml;

/// The most that a text may hold before it is refused; a plan written by people stays far below.
public final class Limits {
    /// Mappings and lists inside each other.
    public static final int MAX_DEPTH = 50;

    /// Characters of one value.
    public static final int MAX_VALUE_LENGTH = 65_536;

    /// Characters of one line; the parser slows down on longer ones.
    public static final int MAX_LINE_LENGTH = 65_536;

    /// Characters of one key (the most that YAML itself allows).
    public static final int MAX_KEY_LENGTH = 1_024;

    /// Items of one list, or keys of one mapping.
    public static final int MAX_ITEMS = 10_000;

    /// Bytes of one region artifact.
    public static final long MAX_ARTIFACT_BYTES = 1L << 20;

    /// Bytes of a plan file, and of all files of a plan together.
    public static final long MAX_PLAN_BYTES = 20L << 20;

    private Limits() {}

    /// What is wrong with a key of so many characters.
    static String longKey(int length) {
        return "this key has %,d characters; %,d is the most a key may have"
                .formatted(length, MAX_KEY_LENGTH);
    }

    /// The most bytes that a file may have, by its name.
    public static long maxBytes(String file) {
        return file.endsWith("plan.yaml") || file.startsWith("inventory/")
                ? MAX_PLAN_BYTES
                : MAX_ARTIFACT_BYTES;
    }

    /// A size as people say it, such as `100 MB` or `12 KB`.
    public static String inWords(long bytes) {
        if (bytes >= 1L << 20) {
            return roundedUp(bytes, 20) + " MB";
        }
        return bytes >= 1L << 10 ? roundedUp(bytes, 10) + " KB" : bytes + " bytes";
    }

    private static long roundedUp(long bytes, int shift) {
        return (bytes + (1L << shift) - 1) >> shift;
    }
}
