package org.planisphere.artifact;

import java.nio.file.Path;
import java.util.Locale;

/// Where the user's programs keep their own data on this system.
public final class UserData {
    private static final String NAME = "planisphere";

    private UserData() {}

    /// The folder of this program; it need not exist yet. `planisphere.data` overrides it.
    public static Path folder() {
        String chosen = System.getProperty("planisphere.data");
        if (chosen != null) {
            return Path.of(chosen);
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return from("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        return system.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support").resolve(NAME)
                : from("XDG_DATA_HOME", home.resolve(".local").resolve("share"));
    }

    private static Path from(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return (value == null || value.isBlank() ? otherwise : Path.of(value)).resolve(NAME);
    }
}
