package org.planisphere.workbench.fields;

import java.util.List;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.PlanEdit;
import org.planisphere.edit.SetField;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Typing;
import org.planisphere.workbench.shared.UndoKeys;

/// A text field for one value: it edits while a person types and never by being shown.
///
/// An emptied field removes its key only when it is left, so that retyping a value does not move
/// the key to another line.
public final class TextBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final FormEdits edits;
    private final BiFunction<Place, String, PlanEdit> edit;
    private final TextField field = new TextField();
    private final PauseTransition typing = new PauseTransition(Typing.PAUSE);
    private final PauseTransition rest = new PauseTransition(Typing.REST);
    private @Nullable FieldText shown;
    private Wording wording = Wording.PLAIN;
    private boolean showing;

    public TextBox(String id, String accessibleText, FormEdits edits) {
        this(id, accessibleText, edits, SetField::new);
    }

    /// @param edit makes the edit that writes a text at a place
    public TextBox(
            String id,
            String accessibleText,
            FormEdits edits,
            BiFunction<Place, String, PlanEdit> edit) {
        this.edits = edits;
        this.edit = edit;
        field.setId(id);
        field.setAccessibleText(accessibleText);
        typing.setOnFinished(
                _ -> {
                    send(false);
                    // The time that the edit itself took is no rest of who typed.
                    rest.playFromStart();
                });
        rest.setOnFinished(_ -> edits.rested());
        field.textProperty()
                .addListener(
                        (_, _, _) -> {
                            if (!showing) {
                                typing.playFromStart();
                                rest.playFromStart();
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused) {
                                tellFocus();
                            } else {
                                leave();
                            }
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::command);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    public TextField node() {
        return field;
    }

    /// Suggests words that begin with what was typed.
    public TextBox suggesting(List<String> words) {
        TextFields.bindAutoCompletion(
                field, request -> Suggestions.matching(words, request.getUserText()));
        return this;
    }

    /// Words the value in another way than its file.
    public TextBox worded(Wording words) {
        wording = words;
        return this;
    }

    /// Shows a value. What a person is typing right now is newer and stays.
    public void show(FieldText text) {
        boolean otherPlace = shown == null || !shown.place().equals(text.place());
        boolean sent = shown != null && typed().equals(shown.text().strip());
        showing = true;
        if (otherPlace || sent || !field.isFocused()) {
            typing.stop();
            boolean saysItInOtherWords = field.isFocused() && typed().equals(text.text());
            if (otherPlace || !saysItInOtherWords) {
                word(text);
            }
        }
        shown = text;
        showing = false;
        field.pseudoClassStateChanged(ERROR, has(text, Severity.ERROR));
        field.pseudoClassStateChanged(WARNING, has(text, Severity.WARNING));
    }

    private void word(FieldText text) {
        String words = wording.shown(text.text());
        if (!field.getText().equals(words)) {
            int caret = field.getCaretPosition();
            field.setText(words);
            field.positionCaret(Math.min(caret, words.length()));
        }
    }

    private String typed() {
        return wording.written(field.getText().strip());
    }

    private static boolean has(FieldText text, Severity severity) {
        return !text.findings().isEmpty() && text.findings().getFirst().severity() == severity;
    }

    private void leave() {
        send(true);
        rest.stop();
        edits.rested();
        if (shown != null && typed().equals(shown.text())) {
            showing = true;
            word(shown);
            showing = false;
        }
    }

    private void send(boolean alsoEmpty) {
        typing.stop();
        String typed = typed();
        FieldText before = shown;
        if (before == null
                || typed.equals(before.text().strip())
                || (typed.isEmpty() && !alsoEmpty)) {
            return;
        }
        shown = new FieldText(before.place(), typed, before.findings());
        edits.type(edit.apply(before.place(), typed), before.place());
    }

    private void tellFocus() {
        if (shown != null) {
            edits.focused(shown.place());
        }
    }

    /// A command such as save or undo is about what stands in the field, the last letter included.
    private void command(KeyEvent event) {
        if (event.isShortcutDown()) {
            send(false);
            UndoKeys.leaveToWindow(event, field.getScene());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            leave();
        } else if (event.getCode() == KeyCode.ESCAPE && shown != null) {
            field.setText(wording.shown(shown.text()));
        }
    }
}
