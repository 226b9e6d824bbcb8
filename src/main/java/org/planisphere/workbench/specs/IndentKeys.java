package org.planisphere.workbench.specs;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/// Tab is two spaces, for YAML forbids tabs; a new line starts where the last one did.
final class IndentKeys {
    private final CodeArea area;

    private IndentKeys(CodeArea area) {
        this.area = area;
    }

    /// Gives an area these keys; whoever takes a key press before keeps it.
    static void addTo(CodeArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, new IndentKeys(area)::indent);
    }

    private void indent(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isControlDown()) {
            area.replaceSelection("  ");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            String line = area.getParagraph(area.getCurrentParagraph()).getText();
            String before = line.substring(0, Math.min(area.getCaretColumn(), line.length()));
            int indent = before.length() - before.stripLeading().length();
            area.replaceSelection("\n" + " ".repeat(indent));
            area.requestFollowCaret();
            event.consume();
        }
    }
}
