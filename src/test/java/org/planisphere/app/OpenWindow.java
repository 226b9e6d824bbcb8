package org.planisphere.app;

import static org.planisphere.workbench.shared.Pictures.onScreen;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.workbench.session.Engines;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.planisphere.workbench.shell.Workbench;
import org.testfx.util.WaitForAsyncUtils;

/// The program's window with a plan in it, used by pointer and keyboard through control ids.
///
/// Engines work on threads of their own, as they do for a person, so each action waits until the
/// window shows what it came to.
final class OpenWindow extends VisibleWindow implements AutoCloseable {
    /// The headless screen is 1000 pixels wide and high.
    private static final double WIDTH_PX = 980;

    private static final double HEIGHT_PX = 980;

    private static final long PATIENCE_S = 60;
    private static final long FIGURES_S = 15;

    private final Theme theme;
    private final Workbench workbench;
    private final MapOnScreen map;

    private OpenWindow(Engines engines, Scene scene, Theme theme, Workbench workbench) {
        super(scene);
        this.theme = theme;
        this.workbench = workbench;
        map = new MapOnScreen(robot, engines.facts().regions());
    }

    static OpenWindow on(PlanFolder plan, Path data, Path exports) {
        return on(plan, data, exports, KeptEngines.SHARED);
    }

    static OpenWindow on(PlanFolder plan, Path data, Path exports, Engines engines) {
        OpenWindow window =
                onScreen(
                        () -> {
                            Stage stage = new Stage();
                            Theme theme = new Theme(ThemeChoice.LIGHT);
                            Workbench workbench =
                                    new Workbench(
                                            new Workbench.Ground(
                                                    stage,
                                                    theme,
                                                    Background.ofProcessors(),
                                                    engines,
                                                    new WorkspaceStore(
                                                            new LocalDisk(),
                                                            data,
                                                            InstantSource.system()),
                                                    data,
                                                    new FixedAnswers(plan.path(), exports)));
                            stage.setScene(theme.scene(workbench.node(), WIDTH_PX, HEIGHT_PX));
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            stage.requestFocus();
                            workbench.document().open(plan.path());
                            return new OpenWindow(engines, stage.getScene(), theme, workbench);
                        });
        window.settle();
        window.awaitFigures();
        return window;
    }

    /// Findings on cost and lag come a moment later and redraw rows; most tests begin after that.
    private void awaitFigures() {
        try {
            WaitForAsyncUtils.waitFor(
                    FIGURES_S, TimeUnit.SECONDS, () -> onScreen(() -> !isComputing()));
        } catch (TimeoutException slow) {
            // Then the test begins earlier; what it asserts holds then too.
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private boolean isComputing() {
        Snapshot now = workbench.session().snapshotProperty().get();
        return now != null && now.computing();
    }

    @Override
    public void close() {
        onScreen(
                () -> {
                    List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
                    return true;
                });
    }

    /// A row that is redrawn between the look and the click is looked for again, as a person would.
    private void clickOn(String id) {
        for (int attempt = 1; ; attempt++) {
            try {
                robot.clickOn(id);
                return;
            } catch (RuntimeException redrawn) {
                if (attempt == 5 || !(redrawn.getCause() instanceof NullPointerException)) {
                    throw redrawn;
                }
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
    }

    OpenWindow click(String id) {
        clickOn(id);
        return settle();
    }

    /// Opens a menu and chooses one of its items.
    OpenWindow choose(String menu, String item) {
        clickOn(menu);
        until(item + " can be chosen", () -> robot.lookup(item).tryQuery().isPresent());
        clickOn(item);
        return settle();
    }

    /// Replaces what stands in a field and ends with Enter.
    OpenWindow enter(String field, String text) {
        clickOn(field);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
        return settle();
    }

    /// Selects a piece of an editor's text and types over it, key by key.
    OpenWindow typeOver(String editor, String before, String after) {
        return in(editor, before, (area, at) -> area.selectRange(at, at + before.length()))
                .write(after);
    }

    /// Puts an editor's caret behind a piece of its text.
    OpenWindow caretIn(String editor, String piece) {
        return in(
                editor,
                piece,
                (area, at) -> {
                    area.moveTo(at + piece.length());
                    area.requestFollowCaret();
                });
    }

    private OpenWindow in(String editor, String piece, ObjIntConsumer<CodeArea> action) {
        clickOn(editor);
        onScreen(
                () -> {
                    CodeArea area = robot.lookup(editor).queryAs(CodeArea.class);
                    int at = area.getText().indexOf(piece);
                    if (at < 0) {
                        throw new AssertionError("no «%s» in %s".formatted(piece, editor));
                    }
                    action.accept(area, at);
                    return true;
                });
        return settle();
    }

    /// Types wherever the focus is.
    OpenWindow write(String text) {
        robot.write(text);
        return settle();
    }

    /// Presses keys together, wherever the focus is.
    OpenWindow push(KeyCode... keys) {
        robot.push(keys);
        return settle();
    }

    /// Carries one thing to another with the primary button held.
    OpenWindow drag(String from, String to) {
        robot.drag(from).dropTo(to);
        return settle();
    }

    /// Carries a thing over the map to a place of the world.
    OpenWindow dragToPlace(String from, String place) {
        robot.drag(from).dropTo(map.of(place));
        return settle();
    }

    OpenWindow dragBy(String what, double rightPx, double downPx) {
        robot.drag(what).moveBy(rightPx / 2, downPx / 2).moveBy(rightPx / 2, downPx / 2).drop();
        return settle();
    }

    OpenWindow undoEverything() {
        while (!isDisabled("#undo")) {
            click("#undo");
        }
        return this;
    }

    /// Scrolls a list to a row and clicks it.
    OpenWindow clickRow(String list, String row, Predicate<Object> wanted) {
        onScreen(
                () -> {
                    ListView<?> view = robot.lookup(list).queryListView();
                    for (int i = 0; i < view.getItems().size(); i++) {
                        if (wanted.test(view.getItems().get(i))) {
                            view.scrollTo(i);
                            return true;
                        }
                    }
                    throw new AssertionError("no %s among %s".formatted(row, view.getItems()));
                });
        until(row + " is in view", () -> shows(row));
        return click(row);
    }

    /// Changes the colours while the window is open.
    OpenWindow wear(ThemeChoice choice) {
        onScreen(
                () -> {
                    theme.choiceProperty().set(choice);
                    return true;
                });
        return settle();
    }

    /// Waits until the engines have judged what the window shows, and the disk has what was saved.
    OpenWindow settle() {
        WaitForAsyncUtils.waitForFxEvents();
        return until(
                "the plan is checked and saved",
                () -> {
                    Snapshot now = workbench.session().snapshotProperty().get();
                    return now != null && now.settled() && !workbench.document().isSaving();
                });
    }

    OpenWindow until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_S, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited %d s until %s.".formatted(PATIENCE_S, what), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
