package org.planisphere.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.planisphere.workbench.shell.Workbench;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The program's window with a plan in it, used by pointer and keyboard through control ids.
///
/// Engines work on threads of their own, as they do for a person, so each action waits until the
/// window shows what it came to.
final class OpenWindow implements AutoCloseable {
    /// The headless screen is 1000 pixels wide and high.
    private static final double WIDTH_PX = 980;

    private static final double HEIGHT_PX = 980;

    private static final long PATIENCE_S = 60;
    private static final long FIGURES_S = 15;

    private final FxRobot robot = new FxRobot();
    private final ShippedEngines engines;
    private final Stage stage;
    private final Theme theme;
    private final Workbench workbench;

    private OpenWindow(ShippedEngines engines, Stage stage, Theme theme, Workbench workbench) {
        this.engines = engines;
        this.stage = stage;
        this.theme = theme;
        this.workbench = workbench;
    }

    static OpenWindow on(PlanFolder plan, Path data, Path exports) {
        ShippedEngines engines = new ShippedEngines();
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
                            return new OpenWindow(engines, stage, theme, workbench);
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
        clickOn(editor);
        onScreen(
                () -> {
                    CodeArea area = robot.lookup(editor).queryAs(CodeArea.class);
                    int at = area.getText().indexOf(before);
                    if (at < 0) {
                        throw new AssertionError("no «%s» in %s".formatted(before, editor));
                    }
                    area.selectRange(at, at + before.length());
                    return true;
                });
        robot.write(after);
        return settle();
    }

    /// Puts an editor's caret behind a piece of its text.
    OpenWindow caretIn(String editor, String piece) {
        clickOn(editor);
        onScreen(
                () -> {
                    CodeArea area = robot.lookup(editor).queryAs(CodeArea.class);
                    int at = area.getText().indexOf(piece);
                    if (at < 0) {
                        throw new AssertionError("no «%s» in %s".formatted(piece, editor));
                    }
                    area.moveTo(at + piece.length());
                    area.requestFollowCaret();
                    return true;
                });
        return settle();
    }

    /// What is selected in an editor.
    String selected(String editor) {
        return onScreen(() -> robot.lookup(editor).queryAs(CodeArea.class).getSelectedText());
    }

    /// The lines of an editor that are folded away, from 0.
    List<Integer> foldedLines(String editor) {
        return onScreen(
                () -> {
                    CodeArea area = robot.lookup(editor).queryAs(CodeArea.class);
                    return java.util.stream.IntStream.range(0, area.getParagraphs().size())
                            .filter(area::isFolded)
                            .boxed()
                            .toList();
                });
    }

    /// Draws the window into a picture file.
    void picture(Path file) {
        onScreen(
                () -> {
                    try {
                        java.nio.file.Files.createDirectories(file.toAbsolutePath().getParent());
                        return javax.imageio.ImageIO.write(
                                javafx.embed.swing.SwingFXUtils.fromFXImage(
                                        stage.getScene().snapshot(null), null),
                                "png",
                                file.toFile());
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    /// Types wherever the focus is.
    OpenWindow write(String text) {
        robot.write(text);
        return settle();
    }

    /// The texts of the labels inside a part of the window.
    List<String> labels(String part) {
        return onScreen(
                () ->
                        robot
                                .from(robot.lookup(part).<Node>query())
                                .lookup(".label")
                                .queryAllAs(Labeled.class)
                                .stream()
                                .map(Labeled::getText)
                                .toList());
    }

    /// Presses keys together, wherever the focus is.
    OpenWindow push(KeyCode... keys) {
        robot.push(keys);
        return settle();
    }

    /// Id of what has the focus; empty where that has none.
    String focus() {
        return onScreen(
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
                });
    }

    /// Carries one thing to another with the primary button held.
    OpenWindow drag(String from, String to) {
        robot.drag(from).dropTo(to);
        return settle();
    }

    /// Carries a thing over the map to a place of the world.
    OpenWindow dragToPlace(String from, String place) {
        robot.drag(from).dropTo(onMap(place));
        return settle();
    }

    OpenWindow dragBy(String what, double rightPx, double downPx) {
        robot.drag(what).moveBy(rightPx / 2, downPx / 2).moveBy(rightPx / 2, downPx / 2).drop();
        return settle();
    }

    OpenWindow undoEverything() {
        while (!onScreen(() -> robot.lookup("#undo").query().isDisabled())) {
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

    String text(String id) {
        return onScreen(
                () ->
                        switch (robot.lookup(id).query()) {
                            case Labeled label -> label.getText();
                            case TextInputControl field -> field.getText();
                            case CodeArea area -> area.getText();
                            case Node other -> other.getAccessibleText();
                        });
    }

    /// Whether a button that stays down is down.
    boolean isSelected(String id) {
        return onScreen(() -> robot.lookup(id).queryAs(ToggleButton.class).isSelected());
    }

    /// How often some part of the window is laid out anew while nobody does anything for a while.
    int layoutsWithin(Duration rest) throws InterruptedException {
        AtomicInteger layouts = new AtomicInteger();
        Scene scene = stage.getScene();
        Runnable count =
                () -> {
                    if (isRestless(scene.getRoot())) {
                        layouts.incrementAndGet();
                    }
                };
        onScreen(
                () -> {
                    scene.addPreLayoutPulseListener(count);
                    return true;
                });
        Thread.sleep(rest);
        onScreen(
                () -> {
                    scene.removePreLayoutPulseListener(count);
                    return true;
                });
        return layouts.get();
    }

    private static boolean isRestless(Parent part) {
        return part.isNeedsLayout()
                || part.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Parent inner && isRestless(inner));
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

    /// How bright a part of the window looks on average, from 0 to 1.
    double brightness(String part) {
        return onScreen(
                () -> {
                    Image picture = stage.getScene().snapshot(null);
                    Node node = robot.lookup(part).query();
                    Bounds at = node.localToScene(node.getLayoutBounds());
                    double sum = 0;
                    int count = 0;
                    for (double x = at.getMinX() + 1; x < at.getMaxX() - 1; x += 3) {
                        for (double y = at.getMinY() + 1; y < at.getMaxY() - 1; y += 3) {
                            sum +=
                                    picture.getPixelReader()
                                            .getColor((int) x, (int) y)
                                            .getBrightness();
                            count++;
                        }
                    }
                    return sum / count;
                });
    }

    boolean isDisabled(String id) {
        return onScreen(() -> robot.lookup(id).query().isDisabled());
    }

    boolean shows(String id) {
        return onScreen(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    /// The regions on the canvas.
    Set<String> regions() {
        return onScreen(
                () -> {
                    Set<String> ids = new TreeSet<>();
                    Node canvas = robot.lookup("#topology-canvas").query();
                    for (Node node : robot.from(canvas).lookup(OpenWindow::isRegion).queryAll()) {
                        ids.add(node.getId().substring("region-".length()));
                    }
                    return ids;
                });
    }

    private static boolean isRegion(Node node) {
        String id = node.getId();
        return id != null
                && id.startsWith("region-")
                && node.getAccessibleRole() == AccessibleRole.BUTTON;
    }

    /// The rules that the list of problems names for a region.
    List<String> problemsOf(String region) {
        return onScreen(
                () ->
                        problems().stream()
                                .map(Problem::finding)
                                .filter(it -> new RegionId(region).equals(it.region()))
                                .map(it -> it.rule())
                                .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Problem> problems() {
        return robot.lookup("#problems-table").queryAs(TableView.class).getItems();
    }

    /// Header and text of each cell of a table's first row.
    List<List<String>> firstRow(String table) {
        return onScreen(
                () -> {
                    TableView<?> view = robot.lookup(table).queryTableView();
                    return view.getVisibleLeafColumns().stream()
                            .map(column -> List.of(column.getText(), cell(view, column)))
                            .toList();
                });
    }

    private String cell(TableView<?> view, Object column) {
        return robot
                .from(view)
                .lookup(".table-cell")
                .queryAllAs(javafx.scene.control.TableCell.class)
                .stream()
                .filter(cell -> cell.getIndex() == 0 && column.equals(cell.getTableColumn()))
                .map(cell -> Objects.requireNonNullElse(cell.getText(), ""))
                .findFirst()
                .orElse("");
    }

    /// Where a place lies on the screen, told by two regions of the plan whose places are known.
    private Point2D onMap(String place) {
        Point2D a = projected("us-east-1");
        Point2D b = projected("sa-east-1");
        Point2D onA = middle("#region-us-east-1");
        Point2D onB = middle("#region-sa-east-1");
        double zoom = (onB.getY() - onA.getY()) / (b.getY() - a.getY());
        return onA.add(projected(place).subtract(a).multiply(zoom));
    }

    private Point2D projected(String region) {
        CatalogRegion found =
                engines.facts().regions().find(Provider.AWS, new RegionId(region)).orElseThrow();
        return NaturalEarth.project(found.location());
    }

    private Point2D middle(String id) {
        return onScreen(
                () -> {
                    Node node = robot.lookup(id).query();
                    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                });
    }

    /// Waits until the engines have judged what the window shows.
    OpenWindow settle() {
        WaitForAsyncUtils.waitForFxEvents();
        return until(
                "the plan is checked",
                () -> {
                    Snapshot now = workbench.session().snapshotProperty().get();
                    return now != null && now.settled();
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

    private static <T> T onScreen(Supplier<T> read) {
        if (javafx.application.Platform.isFxApplicationThread()) {
            return read.get();
        }
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(read::get));
    }
}
