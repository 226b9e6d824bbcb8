package org.planisphere.workbench.shared;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.planisphere.model.finding.Severity;

/// How severities look: each has a shape as well as a colour.
public final class Severities {
    private Severities() {}

    /// The style class that colours text or icon of a severity.
    public static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> Styles.DANGER;
            case WARNING -> Styles.WARNING;
            case INFO -> Styles.INFO;
        };
    }

    public static FontIcon icon(Severity severity) {
        FontIcon icon =
                Icons.small(
                        switch (severity) {
                            case ERROR -> Material2AL.CANCEL;
                            case WARNING -> Material2MZ.WARNING;
                            case INFO -> Material2AL.INFO;
                        });
        icon.getStyleClass().add(style(severity));
        return icon;
    }
}
