package org.planisphere.workbench.shared;

/// What a person asked for: light, dark, or what the desktop uses.
public enum ThemeChoice {
    LIGHT("Light"),
    DARK("Dark"),
    SYSTEM("Like the desktop");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
