package org.planisphere.workbench.shared;

import javafx.util.Duration;

/// How long the program waits for a person who types; the same wherever a text is edited.
public final class Typing {
    /// From the last key to the edit. Form and text follow in the same turn of the FX thread, so
    /// this leaves more than half of the tenth of a second in which one shows what the other says.
    public static final Duration PAUSE = Duration.millis(20);

    /// From the last key until what is typed next is a step of its own: as long as a person takes
    /// to finish a thought.
    public static final Duration REST = Duration.millis(1200);

    private Typing() {}
}
