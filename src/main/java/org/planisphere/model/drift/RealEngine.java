package org.planisphere.model.drift;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Engines and versions as plans and providers name them.
public final class RealEngine {
    private RealEngine() {}

    static boolean isObjects(@Nullable String engine) {
        return engine != null && (engine.contains("object") || engine.equals("s3"));
    }

    static boolean same(String planned, String real) {
        return plain(planned).equals(plain(real));
    }

    /// The engine of a plan, such as `postgresql` for `POSTGRES_15`.
    public static String plain(String engine) {
        String lower = engine.toLowerCase(Locale.ROOT);
        if (lower.startsWith("postgres")) {
            return "postgresql";
        }
        return lower.startsWith("mysql") ? "mysql" : lower;
    }

    /// `POSTGRES_15` and `REDIS_7_0` of Google Cloud are 15 and 7.0.
    public static String version(String real) {
        return real.matches("[A-Z]+_[0-9_]+[A-Z]*")
                ? real.replaceFirst("[A-Z]+_", "").replace('_', '.')
                : real;
    }

    /// A plan that says 15 is met by 15.4.
    static boolean sameVersion(String planned, String real) {
        return planned.equals(real)
                || real.startsWith(planned + ".")
                || planned.startsWith(real + ".");
    }
}
