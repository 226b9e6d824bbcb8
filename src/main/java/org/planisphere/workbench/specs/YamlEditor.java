package org.planisphere.workbench.specs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
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

    /// Beyond them the lines that can be seen are drawn anew at once.
    private static final int MOST_LINES_ALONE = 8;

    private final Listener listener;
    private final CodeArea area = new CodeArea();
    private final StackPane root = new StackPane();
    private final AssistKeys assist;
    private final FindBar find;
    private final FoldKeys folds;
    private final PauseTransition typing = new PauseTransition(Typing.PAUSE);
    private final PauseTransition rest = new PauseTransition(Typing.REST);
    private String file = "";
    private String fileText = "";
    private List<Mark> marks = List.of();
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
        find = new FindBar(root, area, folds, id);
        area.getStylesheets().add(Styles.sheet(YamlEditor.class, "specs.css"));
        area.getStyleClass().add("yaml-editor");
        root.getStyleClass().add("yaml-editor-pane");
        root.getStylesheets().add(Styles.sheet(YamlEditor.class, "specs.css"));
        area.setAccessibleText("YAML text");
        area.setUndoManager(UndoUtils.noOpUndoManager());
        drawGutter();
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
                                color();
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
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::indent);
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
            return marks;
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
        List<Mark> marksBefore = marks;
        boolean sameMarks = shown.marks().equals(marks);
        file = shown.path();
        fileText = shown.text();
        marks = shown.marks();
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
        color();
        folds.changed();
        if (otherFile) {
            drawGutter();
        } else if (!sameMarks) {
            drawGutterAt(Mark.linesThatDiffer(marksBefore, marks));
        }
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

    /// A new factory makes the visible lines anew, and only those.
    private void drawGutter() {
        area.setParagraphGraphicFactory(
                line -> Gutter.line(line, marks, area::getParagraphs, folds));
    }

    private void drawGutterAt(Collection<Integer> lines) {
        if (lines.size() > MOST_LINES_ALONE) {
            drawGutter();
            return;
        }
        for (int line : lines) {
            if (line <= area.getParagraphs().size()) {
                area.recreateParagraphGraphic(line - 1);
            }
        }
    }

    private void tellCaret() {
        listener.caretAt(file, area.getCurrentParagraph() + 1, area.getCaretColumn() + 1);
    }

    private void color() {
        StyleSpans<Collection<String>> colors = YamlColors.of(area.getText());
        StyleSpans<Collection<String>> wanted =
                marks.isEmpty() ? colors : colors.overlay(underlines(), YamlEditor::both);
        StyledSpan.between(area.getStyleSpans(0, area.getLength()), wanted)
                .ifPresent(
                        range ->
                                area.setStyleSpans(
                                        range.getStart(),
                                        wanted.subView(range.getStart(), range.getEnd())));
    }

    private StyleSpans<Collection<String>> underlines() {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int done = 0;
        for (Stretch stretch : Stretch.of(marks, area.getText())) {
            spans.add(List.of(), stretch.from() - done);
            spans.add(
                    List.of("marked-" + stretch.severity().yaml()), stretch.to() - stretch.from());
            done = stretch.to();
        }
        spans.add(List.of(), area.getLength() - done);
        return spans.create();
    }

    private static Collection<String> both(Collection<String> color, Collection<String> line) {
        if (line.isEmpty()) {
            return color;
        }
        List<String> both = new ArrayList<>(color);
        both.addAll(line);
        return both;
    }

    /// Tab is two spaces, for YAML forbids tabs; a new line starts where the last one did.
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
