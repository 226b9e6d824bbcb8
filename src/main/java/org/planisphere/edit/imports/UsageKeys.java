package org.planisphere.edit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the keys of an Infracost usage file mean to a plan, from the table beside this class.
final class UsageKeys {
    private static final String FILE = "infracost-usage.txt";
    private static final Map<String, Meaning> BY_KEY = read();

    private UsageKeys() {}

    /// @param item of `cost.usage`; `store.size_gb` for the size of the store itself
    /// @param factor from the unit of the file to that of the item
    record Meaning(String item, String unit, BigDecimal factor) {
        boolean isStore() {
            return item.equals("store.size_gb");
        }
    }

    /// What a key of a resource type means; empty where a plan has no place for it.
    ///
    /// @param key with dots between the keys inside each other
    static Optional<Meaning> meaning(String type, String key) {
        return Optional.ofNullable(BY_KEY.get(type + " " + key));
    }

    private static Map<String, Meaning> read() {
        Map<String, Meaning> meanings = new HashMap<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .forEach(
                        words ->
                                meanings.put(
                                        words[0] + " " + words[1],
                                        new Meaning(
                                                words[2],
                                                words[3].replace('-', ' ')
                                                        .replace("GB month", "GB-month"),
                                                words.length > 4
                                                        ? new BigDecimal(words[4])
                                                        : BigDecimal.ONE)));
        return Map.copyOf(meanings);
    }

    private static String text() {
        try (InputStream bytes = UsageKeys.class.getResourceAsStream(FILE)) {
            return new String(
                    Objects.requireNonNull(bytes, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
