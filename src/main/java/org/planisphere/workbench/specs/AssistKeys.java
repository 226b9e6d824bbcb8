package org.planisphere.workbench.specs;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.PlainTextChange;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.assist.CaretPlace;
import org.planisphere.edit.assist.Completion;
import org.planisphere.edit.assist.Proposal;

/// Completion, explanation and going to definitions in an editor, by keyboard and by pointer.
final class AssistKeys {
    /// What the keys need to know of the editor.
    interface Editor {
        String file();

        List<Mark> marks();

        /// What was typed so far is a step of its own.
        void endStep();
    }

    private static final KeyCombination COMPLETE = KeyCombination.valueOf("Shortcut+Space");
    private static final KeyCombination COMPLETE_TOO = KeyCombination.valueOf("Ctrl+Space");
    private static final KeyCombination EXPLAIN = KeyCombination.valueOf("Shift+F1");
    private static final KeyCombination FOLLOW = KeyCombination.valueOf("Shortcut+B");
    private static final KeyCombination RENAME = KeyCombination.valueOf("F2");
    private static final Duration POINTER_RESTS = Duration.ofMillis(600);

    /// Longer text is completed on request only, so that typing stays quick.
    private static final int LONGEST = 400_000;

    private final CodeArea area;
    private final Editor editor;
    private final Assist assist;
    private final CompletionCard completion;
    private final ExplanationCard explanation;
    private @Nullable Completion offered;
    private boolean accepting;

    AssistKeys(CodeArea area, Pane pane, Editor editor, Assist assist) {
        this.area = area;
        this.editor = editor;
        this.assist = assist;
        completion = new CompletionCard(pane, this::accept);
        explanation = new ExplanationCard(pane);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventFilter(ScrollEvent.SCROLL, _ -> hide());
        area.setMouseOverTextDelay(POINTER_RESTS);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> explain(event.getCharacterIndex(), spot(event.getScreenPosition())));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> explanation.hide());
        area.caretBoundsProperty()
                .addListener(
                        (_, _, bounds) ->
                                bounds.filter(_ -> completion.isShown())
                                        .ifPresent(completion::place));
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                hide();
                            }
                        });
    }

    void hide() {
        completion.hide();
        explanation.hide();
    }

    /// Takes note of what a person typed: goes on with the open list, or opens it where that is
    /// worth a look.
    void typed(PlainTextChange change) {
        explanation.hide();
        if (accepting || !area.isFocused()) {
            return;
        }
        String inserted = change.getInserted();
        boolean oneKey = inserted.length() == 1 && !inserted.isBlank();
        int caret = change.getInsertionEnd();
        boolean afterColon = inserted.equals(" ") && endsWith(caret, ": ", "- ");
        if (area.getLength() > LONGEST) {
            completion.hide();
        } else if (completion.isShown() && !inserted.contains("\n") && !inserted.equals(" ")) {
            offer(caret, true);
        } else if (oneKey || afterColon) {
            offer(caret, true);
        } else {
            completion.hide();
        }
    }

    private boolean endsWith(int caret, String... ends) {
        String before = area.getText(Math.max(0, caret - 2), caret);
        return List.of(ends).contains(before);
    }

    /// @param unasked whether nobody asked for it, so that it hides what is complete already
    private void offer(int caret, boolean unasked) {
        Optional<Completion> found =
                assist.complete(editor.file(), area.getText(), caret)
                        .filter(it -> !unasked || !isComplete(it));
        if (found.isEmpty()) {
            completion.hide();
            return;
        }
        offered = found.get();
        completion.show(offered, caretBounds());
    }

    private boolean isComplete(Completion it) {
        String word = area.getText(it.from(), it.to()).toLowerCase(Locale.ROOT);
        return it.proposals().stream()
                .anyMatch(one -> one.label().toLowerCase(Locale.ROOT).equals(word));
    }

    private void key(KeyEvent event) {
        if (completion.isShown() && choosing(event.getCode()) && isPlain(event)) {
            event.consume();
        } else if (COMPLETE.match(event) || COMPLETE_TOO.match(event)) {
            explanation.hide();
            offer(area.getCaretPosition(), false);
            event.consume();
        } else if (EXPLAIN.match(event)) {
            explain(area.getCaretPosition(), caretBounds());
            event.consume();
        } else if (FOLLOW.match(event)) {
            assist.follow(editor.file(), area.getText(), area.getCaretPosition());
            event.consume();
        } else if (RENAME.match(event)) {
            assist.rename(editor.file(), area.getText(), area.getCaretPosition());
            event.consume();
        } else if (explanation.isShown() && event.getCode() == KeyCode.ESCAPE) {
            explanation.hide();
            event.consume();
        } else if (event.getCode().isNavigationKey() || event.isShortcutDown()) {
            hide();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    /// Whether an open list takes a key, and what it does with it.
    private boolean choosing(KeyCode code) {
        switch (code) {
            case UP -> completion.move(-1);
            case DOWN -> completion.move(1);
            case PAGE_UP -> completion.move(-8);
            case PAGE_DOWN -> completion.move(8);
            case ENTER, TAB -> completion.chosen().ifPresent(this::accept);
            case ESCAPE -> completion.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void accept(Proposal proposal) {
        Completion from = offered;
        completion.hide();
        if (from == null) {
            return;
        }
        editor.endStep();
        accepting = true;
        area.replaceText(from.from(), from.to(), proposal.insert());
        area.requestFollowCaret();
        accepting = false;
        editor.endStep();
        if (proposal.insert().endsWith(" ")) {
            offer(area.getCaretPosition(), true);
        }
    }

    private void press(MouseEvent event) {
        hide();
        if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
            int at = area.hit(event.getX(), event.getY()).getInsertionIndex();
            assist.follow(editor.file(), area.getText(), at);
            event.consume();
        }
    }

    private void explain(int offset, Bounds at) {
        if (completion.isShown()) {
            return;
        }
        String text = area.getText();
        assist.explain(editor.file(), text, offset)
                .ifPresent(it -> explanation.show(it, marksOf(it.subject(), text), at));
    }

    /// The findings about the same value, wherever on its line they point.
    private List<Mark> marksOf(org.planisphere.model.Place subject, String text) {
        return editor.marks().stream()
                .filter(mark -> mark.line() <= area.getParagraphs().size())
                .filter(
                        mark ->
                                CaretPlace.at(editor.file(), text, offset(mark))
                                        .map(it -> it.subject(text))
                                        .filter(subject::equals)
                                        .isPresent())
                .toList();
    }

    private int offset(Mark mark) {
        int paragraph = mark.line() - 1;
        int column = Math.min(mark.column() - 1, area.getParagraphLength(paragraph));
        return area.getAbsolutePosition(paragraph, column);
    }

    private static Bounds spot(Point2D at) {
        return new BoundingBox(at.getX(), at.getY() - 8, 1, 16);
    }

    private Bounds caretBounds() {
        // An empty line has no caret that could be measured.
        return area.getCaretBounds()
                .or(() -> area.getParagraphBoundsOnScreen(area.getCurrentParagraph()))
                .orElseGet(() -> spot(area.localToScreen(0, 0)));
    }
}
