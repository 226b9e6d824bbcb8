package org.planisphere.workbench.specs;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Position;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.shared.Typing;
import org.planisphere.workbench.shared.UndoKeys;

/// An editor for the text of one file: colours, line numbers, marks beside lines with findings.
///
/// Undo belongs to the plan's history and not to the editor, so the editor leaves those keys alone.
public final class YamlEditor {
    /// What the editor tells while a person works in it.
    public interface Listener {
        /// The text after a short pause in typing.
        void typed(String file, String text);

        /// Typing has rested; what comes next is a step of its own.
        void rested();

        /// The caret was moved by a person; both counts start at 1.
        void caretAt(String file, int line, int column);
    }

    private final Listener listener;
    private final CodeArea area = new CodeArea();
    private final StackPane root = new StackPane();
    private final AssistKeys assist;
    private final FindBar find;
    private final FoldKeys folds;
    private final MarkedText marked;
    private final PauseTransition typing = new PauseTransition(Typing.PAUSE);
    private final PauseTransition rest = new PauseTransition(Typing.REST);
    private String file = "";
    private String fileText = "";
    private boolean showing;
    private boolean drawn;
    private @Nullable SpecFile waiting;
    private @Nullable Position waitingPlace;

    /// An editor that helps nobody.
    ///
    /// @param id id of the text area
    public YamlEditor(String id, Listener listener) {
        this(id, listener, Assist.NONE);
    }

    /// @param id id of the text area
    /// @param helping knows what the text means
    public YamlEditor(String id, Listener listener, Assist helping) {
        this.listener = listener;
        area.setId(id);
        folds = new FoldKeys(area);
        marked = new MarkedText(area, folds);
        find = new FindBar(root, area, folds, id);
        area.getStylesheets().add(Styles.sheet(YamlEditor.class, "specs.css"));
        area.getStyleClass().add("yaml-editor");
        root.getStyleClass().add("yaml-editor-pane");
        root.getStylesheets().add(Styles.sheet(YamlEditor.class, "specs.css"));
        area.setAccessibleText("YAML text");
        area.setUndoManager(UndoUtils.noOpUndoManager());
        typing.setOnFinished(
                event -> {
                    flush();
                    // The time that the edit itself took is no rest of who typed.
                    rest.playFromStart();
                });
        rest.setOnFinished(event -> listener.rested());
        area.plainTextChanges()
                .subscribe(
                        change -> {
                            if (!showing) {
                                marked.color();
                                assistant().typed(change);
                                folds.changed();
                                typing.playFromStart();
                                rest.playFromStart();
                            }
                        });
        area.caretPositionProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!showing && area.isFocused()) {
                                tellCaret();
                            }
                        });
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                flush();
                                listener.rested();
                            }
                        });
        root.sceneProperty().subscribe(this::showWaiting);
        root.widthProperty().subscribe(this::showWaiting);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> UndoKeys.leaveToWindow(event, area.getScene()));
        assist = new AssistKeys(area, root, new Assisted(), helping);
        // Behind those of the assistant, which takes Enter and Tab while it offers something.
        IndentKeys.addTo(area);
    }

    private AssistKeys assistant() {
        return assist;
    }

    /// What completion and explanation need to know of this editor.
    private final class Assisted implements AssistKeys.Editor {
        @Override
        public String file() {
            return file;
        }

        @Override
        public List<Mark> marks() {
            return marked.marks();
        }

        @Override
        public void endStep() {
            flush();
            rest.stop();
            listener.rested();
        }
    }

    public Parent node() {
        return root;
    }

    /// The path of the file shown, empty before the first.
    public String file() {
        return file;
    }

    /// Where the caret stands.
    public CaretPosition caret() {
        return new CaretPosition(file, area.getCurrentParagraph() + 1, area.getCaretColumn() + 1);
    }

    /// What stands in the editor now.
    public String text() {
        return area.getText();
    }

    /// Shows a file. Where it is shown already only what differs is replaced, so that caret and
    /// scroll position stay.
    ///
    /// An editor that is not on screen waits until it is: RichTextFX styles a line as soon as it
    /// has one, and looks up its colours before there are any.
    public void show(SpecFile shown) {
        if (onScreen()) {
            showNow(shown);
        } else {
            waiting = shown;
        }
    }

    private boolean onScreen() {
        return root.getScene() != null && root.getWidth() > 0;
    }

    private void showWaiting() {
        if (onScreen() && !drawn) {
            drawn = true;
            root.getChildren().addFirst(new VirtualizedScrollPane<>(area));
        }
        if (onScreen() && waiting != null) {
            SpecFile shown = waiting;
            waiting = null;
            showNow(shown);
        }
        if (onScreen() && waitingPlace != null) {
            Position place = waitingPlace;
            waitingPlace = null;
            reveal(place.line(), place.column());
        }
    }

    private void showNow(SpecFile shown) {
        boolean otherFile = !shown.path().equals(file);
        if (otherFile) {
            flush();
        }
        // What was typed meanwhile is newer than a text that was sent or shown before.
        boolean olderText = !otherFile && shown.text().equals(fileText);
        String plain = olderText ? area.getText() : LineEnds.plain(shown.text());
        boolean sameText = plain.equals(area.getText());
        boolean sameMarks = shown.marks().equals(marked.marks());
        file = shown.path();
        fileText = shown.text();
        if (sameText && sameMarks && !otherFile) {
            return;
        }
        showing = true;
        if (!olderText) {
            typing.stop();
        }
        if (otherFile) {
            assist.hide();
            area.replaceText(plain);
            area.moveTo(0);
            area.requestFollowCaret();
        } else if (!sameText) {
            TextSpan change = TextSpan.between(area.getText(), plain);
            area.replaceText(change.from(), change.to(), change.replacement());
        }
        marked.show(shown.marks(), otherFile);
        showing = false;
    }

    /// Sends what was typed and not told yet.
    public void flush() {
        typing.stop();
        String edited = LineEnds.carry(fileText, area.getText());
        if (!showing && !file.isEmpty() && !edited.equals(fileText)) {
            fileText = edited;
            listener.typed(file, edited);
        }
    }

    /// Moves the caret to a place and scrolls it into view; nobody is told.
    public void reveal(int line, int column) {
        if (!onScreen()) {
            waitingPlace = new Position(line, column);
            return;
        }
        int paragraph = Math.clamp(line - 1L, 0, area.getParagraphs().size() - 1);
        int offset = Math.clamp(column - 1L, 0, area.getParagraphLength(paragraph));
        showing = true;
        folds.open(paragraph);
        area.moveTo(paragraph, offset);
        area.showParagraphAtCenter(paragraph);
        showing = false;
    }

    /// Selects characters of a line, such as a hit of a search.
    public void select(int line, int column, int length) {
        reveal(line, column);
        if (onScreen()) {
            showing = true;
            int start = area.getCaretPosition();
            area.selectRange(start, Math.min(start + length, area.getLength()));
            showing = false;
        }
    }

    /// Opens the search in this file.
    public void find() {
        find.show();
    }

    public void focus() {
        area.requestFocus();
    }

    /// Whether a person is writing in it.
    public boolean isFocused() {
        return area.isFocused();
    }

    private void tellCaret() {
        listener.caretAt(file, area.getCurrentParagraph() + 1, area.getCaretColumn() + 1);
    }
}
