package org.planisphere.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here.
record Display(String system, String glassPlatform, Map<String, String> environment) {
    static Display ofThisMachine() {
        return new Display(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    /// On Linux a window needs a display server; JavaFX's headless platform stands in for one.
    boolean isThere() {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || glassPlatform.equalsIgnoreCase("headless")
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
