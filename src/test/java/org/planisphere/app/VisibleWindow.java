package org.planisphere.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.CodeArea;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.shared.Pictures;
import org.testfx.api.FxRobot;

/// What a person can see in the program's window, read by control ids.
class VisibleWindow {
    final FxRobot robot = new FxRobot();
    final Scene scene;

    VisibleWindow(Scene scene) {
        this.scene = scene;
    }

    final String text(String id) {
        return Pictures.onScreen(
                () ->
                        switch (robot.lookup(id).query()) {
                            case Labeled label -> label.getText();
                            case TextInputControl field -> field.getText();
                            case CodeArea area -> area.getText();
                            case Node other -> other.getAccessibleText();
                        });
    }

    /// The texts of the labels inside a part of the window.
    final List<String> labels(String part) {
        return Pictures.onScreen(
                () ->
                        robot
                                .from(robot.lookup(part).<Node>query())
                                .lookup(".label")
                                .queryAllAs(Labeled.class)
                                .stream()
                                .map(Labeled::getText)
                                .toList());
    }

    final boolean shows(String id) {
        return Pictures.onScreen(
                () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }

    final boolean isDisabled(String id) {
        return Pictures.onScreen(() -> robot.lookup(id).query().isDisabled());
    }

    /// Whether a button that stays down is down.
    final boolean isSelected(String id) {
        return Pictures.onScreen(() -> robot.lookup(id).queryAs(ToggleButton.class).isSelected());
    }

    /// Id of what has the focus; empty where that has none.
    final String focus() {
        return Pictures.onScreen(
                () -> {
                    Node owner = scene.getFocusOwner();
                    return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
                });
    }

    /// What is selected in an editor.
    final String selected(String editor) {
        return Pictures.onScreen(
                () -> robot.lookup(editor).queryAs(CodeArea.class).getSelectedText());
    }

    /// The line of an editor that the caret is in.
    final String caretLine(String editor) {
        return Pictures.onScreen(
                () -> {
                    CodeArea area = robot.lookup(editor).queryAs(CodeArea.class);
                    return area.getParagraph(area.getCurrentParagraph()).getText();
                });
    }

    /// The lines of an editor that are folded away, from 0.
    final List<Integer> foldedLines(String editor) {
        return Pictures.onScreen(
                () -> {
                    CodeArea area = robot.lookup(editor).queryAs(CodeArea.class);
                    return IntStream.range(0, area.getParagraphs().size())
                            .filter(area::isFolded)
                            .boxed()
                            .toList();
                });
    }

    /// The regions on the canvas.
    final Set<String> regions() {
        return Pictures.onScreen(
                () -> {
                    Set<String> ids = new TreeSet<>();
                    Node canvas = robot.lookup("#topology-canvas").query();
                    for (Node node :
                            robot.from(canvas).lookup(VisibleWindow::isRegion).queryAll()) {
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
    final List<String> problemsOf(String region) {
        return Pictures.onScreen(
                () ->
                        problems().stream()
                                .map(Problem::finding)
                                .filter(it -> new RegionId(region).equals(it.region()))
                                .map(it -> it.rule())
                                .toList());
    }

    @SuppressWarnings("unchecked") // the table lists problems
    private List<Problem> problems() {
        return robot.lookup("#problems-table").queryAs(TableView.class).getItems();
    }

    /// Header and text of each cell of a table's first row.
    final List<List<String>> firstRow(String table) {
        return Pictures.onScreen(
                () -> {
                    TableView<?> view = robot.lookup(table).queryTableView();
                    return view.getVisibleLeafColumns().stream()
                            .map(column -> List.of(column.getText(), firstCell(view, column)))
                            .toList();
                });
    }

    private String firstCell(TableView<?> view, TableColumn<?, ?> column) {
        return robot.from(view).lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getIndex() == 0 && column.equals(cell.getTableColumn()))
                .map(cell -> Objects.requireNonNullElse(cell.getText(), ""))
                .findFirst()
                .orElse("");
    }

    /// Draws the window into a picture file.
    final void picture(Path file) {
        Image image = Pictures.onScreen(() -> scene.snapshot(null));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How bright a part of the window looks on average, from 0 to 1.
    final double brightness(String part) {
        return Pictures.onScreen(
                () -> {
                    Image picture = scene.snapshot(null);
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
}
