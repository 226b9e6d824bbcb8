package org.planisphere.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where rules come from: the names that pages use, and what they stand for in `sources.txt`.
final class Sources {
    private static final Map<String, String> CITATIONS =
            RulePage.text(Sources.class, "sources.txt")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

    private Sources() {}

    /// The citations of several names, one after the other.
    static String cite(List<String> names) {
        return names.stream().map(Sources::cite).collect(Collectors.joining("; "));
    }

    private static String cite(String name) {
        String citation = CITATIONS.get(name);
        if (citation == null) {
            throw new IllegalStateException("sources.txt has no " + name);
        }
        return citation;
    }
}
