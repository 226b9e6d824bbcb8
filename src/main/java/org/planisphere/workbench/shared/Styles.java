package org.planisphere.workbench.shared;

import java.net.URL;
import java.util.Objects;

/// Names of the style classes of `controls.css`, and stylesheets by the class they lie beside.
public final class Styles {
    /// Upper-case heading of a group in a side pane.
    public static final String SECTION = "ps-section";

    /// Name of what a pane shows; the largest text.
    public static final String TITLE = "ps-title";

    /// Heading of a card.
    public static final String HEADING = "ps-heading";

    /// Small text beside or below something.
    public static final String CAPTION = "ps-caption";

    /// Text of lesser weight.
    public static final String MUTED = "ps-muted";

    /// Emphasised text of normal size.
    public static final String STRONG = "ps-strong";

    /// Text in the typeface of code.
    public static final String MONO = "ps-mono";

    /// Figures in columns: digits of one width.
    public static final String FIGURE = "ps-figure";

    public static final String DANGER = "ps-danger";
    public static final String WARNING = "ps-warning";
    public static final String SUCCESS = "ps-success";
    public static final String INFO = "ps-info";

    /// A side pane, bar or other raised part of the window.
    public static final String PANE = "ps-pane";

    /// A bordered, rounded box on the sunken background of a view.
    public static final String CARD = "ps-card";

    /// The sunken background on which cards lie.
    public static final String DESK = "ps-desk";

    /// A rounded figure that is always in view.
    public static final String PILL = "ps-pill";

    /// A small rounded word, such as a service of a region.
    public static final String CHIP = "ps-chip";

    /// A button of a tool bar that shows only an icon.
    public static final String TOOL = "ps-tool";

    /// The one thing to do first.
    public static final String PRIMARY = "ps-primary";

    private Styles() {}

    /// The address of a stylesheet that lies beside a class.
    public static String sheet(Class<?> beside, String file) {
        URL url = beside.getResource(file);
        return Objects.requireNonNull(url, () -> "no " + file + " beside " + beside)
                .toExternalForm();
    }
}
