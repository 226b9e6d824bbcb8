package org.planisphere.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.planisphere.workbench.shared.Pictures;

/// The parts of a window that are laid out anew while nobody does anything.
final class LayoutPulses {
    private LayoutPulses() {}

    /// For each pulse of a while in which something was laid out: what it was, innermost parts
    /// only.
    static List<String> within(Duration rest, Scene scene) throws InterruptedException {
        List<String> pulses = new ArrayList<>();
        Runnable look =
                () -> {
                    List<String> restless = restless(scene.getRoot(), "").toList();
                    if (!restless.isEmpty()) {
                        pulses.add(String.join(", ", restless));
                    }
                };
        Pictures.onScreen(
                () -> {
                    scene.addPreLayoutPulseListener(look);
                    return true;
                });
        Thread.sleep(rest);
        return Pictures.onScreen(
                () -> {
                    scene.removePreLayoutPulseListener(look);
                    return List.copyOf(pulses);
                });
    }

    private static Stream<String> restless(Parent part, String above) {
        String path = above + "/" + name(part);
        List<String> inside =
                part.getChildrenUnmodifiable().stream()
                        .filter(Parent.class::isInstance)
                        // Tables measure with rows that are never shown, and never laid out either.
                        .filter(Node::isVisible)
                        .flatMap(child -> restless((Parent) child, path))
                        .toList();
        return !inside.isEmpty() || !part.isNeedsLayout() ? inside.stream() : Stream.of(path);
    }

    private static String name(Node part) {
        String kind = part.getClass().getSimpleName();
        return part.getId() == null ? kind : kind + "#" + part.getId();
    }
}
