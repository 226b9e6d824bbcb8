package org.planisphere.artifact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which files a plan may name: those inside its folder, by names that every system can hold.
public final class PlanPaths {
    private static final Set<String> RESERVED =
            Set.of("con", "prn", "aux", "nul", ".git", "..", ".", "");
    private static final int LONGEST = 255;

    private PlanPaths() {}

    /// Why a path may not be named in a plan; empty where it may.
    public static Optional<String> objection(String path) {
        if (path.startsWith("/") || path.startsWith("~") || path.contains(":")) {
            return Optional.of("it must be a path inside the plan's folder");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("paths are written with forward slashes");
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                return Optional.of("it lies outside the plan's folder");
            }
            String name = part.toLowerCase(Locale.ROOT);
            String stem = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
            boolean port = stem.matches("(com|lpt)[0-9]");
            if (RESERVED.contains(name)
                    || RESERVED.contains(stem)
                    || port
                    || name.endsWith(".")
                    || name.endsWith(" ")
                    || part.length() > LONGEST
                    || part.chars().anyMatch(c -> c < ' ' || "<>\"|?*".indexOf(c) >= 0)) {
                return Optional.of("'%s' is no name for a file".formatted(part));
            }
        }
        return Optional.empty();
    }
}
