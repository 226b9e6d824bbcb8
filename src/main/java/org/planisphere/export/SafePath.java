package org.planisphere.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which relative paths mean the same file, and only a file, on Linux, macOS and Windows.
public final class SafePath {
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9._-]+");

    /// Names that Windows keeps for devices, with or without an extension.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private static final Set<String> NEVER = Set.of(".", "..", ".git");

    /// The most that common file systems take for one name.
    private static final int MAX_STEP_BYTES = 255;

    private SafePath() {}

    /// Why nothing may be written to a path; empty where it is safe.
    ///
    /// @param path relative, with forward slashes
    public static Optional<String> problem(String path) {
        for (String step : path.split("/", -1)) {
            String lower = step.toLowerCase(Locale.ROOT);
            if (lower.equals(".git")) {
                return Optional.of("Export never writes into .git.");
            }
            if (!STEP.matcher(step).matches()
                    || NEVER.contains(lower)
                    || lower.endsWith(".")
                    || DEVICE.matcher(lower).matches()
                    || step.getBytes(StandardCharsets.UTF_8).length > MAX_STEP_BYTES) {
                return Optional.of(
                        "'%s' cannot be the name of a file everywhere. Use letters, digits, '-', '_' and '.'."
                                .formatted(shown(step)));
            }
        }
        return Optional.empty();
    }

    /// The form in which two paths clash on a file system that ignores case.
    public static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String shown(String step) {
        String visible = step.replaceAll("\\p{Cntrl}", "?");
        return visible.length() > 40 ? visible.substring(0, 40) + "…" : visible;
    }
}
