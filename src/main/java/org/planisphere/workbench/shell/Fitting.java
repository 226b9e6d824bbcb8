package org.planisphere.workbench.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Lets a bar give up what it can spare, one thing after the other, until it fits its width.
final class Fitting {
    private final Region bar;
    private final List<Consumer<Boolean>> spares;

    /// @param spares each told whether to be small; the first goes first
    Fitting(Region bar, List<Consumer<Boolean>> spares) {
        this.bar = bar;
        this.spares = List.copyOf(spares);
        // Otherwise the bar would widen the window's content beyond the window.
        bar.setMinWidth(0);
        bar.widthProperty().subscribe(this::fit);
    }

    /// Looks again, as what stands in the bar has changed.
    void fit() {
        if (bar.getScene() == null || bar.getWidth() <= 0) {
            return;
        }
        spares.forEach(spare -> spare.accept(false));
        for (Consumer<Boolean> spare : spares) {
            bar.applyCss();
            if (bar.prefWidth(-1) <= bar.getWidth()) {
                return;
            }
            spare.accept(true);
        }
    }
}
