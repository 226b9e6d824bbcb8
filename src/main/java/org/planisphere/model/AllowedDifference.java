package org.planisphere.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of an artifact in which regions may differ.
///
/// @param path dotted, with `*` for any key and `[*]` for any item
public record AllowedDifference(String path, @Nullable String reason, Place place) {
    /// Finds the paths that a pattern covers, with all that is below them, at their beginning.
    public static Pattern covering(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.startsWith("[*]", at)) {
                regex.append("\\[[^]]*]");
                at += 2;
            } else if (pattern.charAt(at) == '*') {
                regex.append("[^.\\[]+");
            } else {
                regex.append(Pattern.quote(pattern.substring(at, at + 1)));
            }
        }
        return Pattern.compile(regex + "(?=[.\\[]|$)");
    }
}
