package org.planisphere.workbench.specs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.edit.assist.Fold;
import org.planisphere.workbench.shared.Icons;

/// Folds lines into the one they are indented below, by the handle beside it or by keyboard.
final class FoldKeys {
    private static final KeyCombination FOLD = KeyCombination.valueOf("Shortcut+Minus");
    private static final KeyCombination FOLD_ALL = KeyCombination.valueOf("Shortcut+Shift+Minus");

    private final CodeArea area;
    private @Nullable List<Fold> folds;

    FoldKeys(CodeArea area) {
        this.area = area;
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (FOLD.match(event)) {
                        around(area.getCurrentParagraph()).ifPresent(this::toggle);
                        event.consume();
                    } else if (FOLD_ALL.match(event)) {
                        toggleAll();
                        event.consume();
                    }
                });
    }

    /// The text is another one; handles are drawn anew where lines begin or end to have one.
    void changed() {
        List<Fold> before = folds;
        folds = null;
        if (before != null && !before.equals(folds())) {
            for (int line = 0; line < area.getParagraphs().size(); line++) {
                int at = line;
                boolean had = before.stream().anyMatch(fold -> fold.first() == at);
                if (had != at(at).isPresent()) {
                    area.recreateParagraphGraphic(at);
                }
            }
        }
    }

    /// Unfolds whatever hides a line.
    void open(int line) {
        for (Fold fold : folds()) {
            if (fold.first() < line && line <= fold.last() && isFolded(fold)) {
                area.unfoldParagraphs(fold.first());
                redraw(fold);
            }
        }
    }

    /// Whether a line is folded away.
    boolean hides(int line) {
        return line < area.getParagraphs().size() && area.isFolded(line);
    }

    private void redraw(Fold fold) {
        int last = Math.min(fold.last(), area.getParagraphs().size() - 1);
        for (int line = fold.first(); line <= last; line++) {
            area.recreateParagraphGraphic(line);
        }
    }

    /// What stands beside a line: a handle where something folds into it.
    Node handle(int line) {
        StackPane place = new StackPane();
        place.getStyleClass().add("gutter-fold");
        at(line).ifPresent(
                        fold -> {
                            boolean folded = isFolded(fold);
                            Label handle = new Label();
                            handle.setGraphic(
                                    Icons.small(
                                            folded
                                                    ? Material2AL.CHEVRON_RIGHT
                                                    : Material2AL.EXPAND_MORE));
                            handle.setId("fold-line-" + (line + 1));
                            handle.setAccessibleText(
                                    (folded ? "Unfold line " : "Fold line ") + (line + 1));
                            handle.addEventHandler(
                                    MouseEvent.MOUSE_PRESSED,
                                    event -> {
                                        event.consume();
                                        at(line).ifPresent(this::toggle);
                                    });
                            place.getChildren().add(handle);
                        });
        return place;
    }

    private List<Fold> folds() {
        List<Fold> known = folds;
        if (known == null) {
            known = Fold.of(area.getText());
            folds = known;
        }
        return known;
    }

    private Optional<Fold> at(int line) {
        return folds().stream().filter(fold -> fold.first() == line).findFirst();
    }

    /// The innermost fold that a line begins or lies in.
    private Optional<Fold> around(int line) {
        return folds().stream()
                .filter(fold -> fold.first() <= line && line <= fold.last())
                .max(Comparator.comparingInt(Fold::first));
    }

    private boolean isFolded(Fold fold) {
        return fold.first() + 1 < area.getParagraphs().size() && area.isFolded(fold.first() + 1);
    }

    private void toggle(Fold fold) {
        if (isFolded(fold)) {
            area.unfoldParagraphs(fold.first());
        } else {
            int caret = area.getCurrentParagraph();
            if (fold.first() < caret && caret <= fold.last()) {
                area.moveTo(fold.first(), 0);
            }
            area.foldParagraphs(fold.first(), fold.last());
        }
        redraw(fold);
    }

    /// Folds every top-level key, or unfolds them where one is folded.
    private void toggleAll() {
        List<Fold> top = new java.util.ArrayList<>();
        int end = -1;
        for (Fold fold : folds()) {
            if (fold.first() > end) {
                top.add(fold);
                end = fold.last();
            }
        }
        boolean unfold = top.stream().anyMatch(this::isFolded);
        top.stream().filter(fold -> isFolded(fold) == unfold).forEach(this::toggle);
    }
}
