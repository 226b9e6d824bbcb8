package org.planisphere.workbench.shell;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The text that was copied last, here or in another program.
interface CopiedText {
    Optional<String> get();

    void put(String text);

    /// The clipboard of the desktop.
    static CopiedText ofDesktop() {
        return new CopiedText() {
            @Override
            public Optional<String> get() {
                return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
            }

            @Override
            public void put(String text) {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
            }
        };
    }
}
