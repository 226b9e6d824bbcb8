package org.planisphere.workbench.shared;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys for undo and redo. They belong to the plan's history wherever a part of the plan is
/// edited: a text control's own history knows nothing of edits made elsewhere.
public final class UndoKeys {
    public static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    public static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    /// As Windows has it.
    public static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private static final List<KeyCombination> ALL = List.of(UNDO, REDO, REDO_TOO);

    private UndoKeys() {}

    /// Lets the window's menu do what a key asks for, before a text control does it.
    public static void leaveToWindow(KeyEvent event, @Nullable Scene scene) {
        if (scene == null || ALL.stream().noneMatch(key -> key.match(event))) {
            return;
        }
        scene.getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(
                        entry -> {
                            event.consume();
                            entry.getValue().run();
                        });
    }
}
