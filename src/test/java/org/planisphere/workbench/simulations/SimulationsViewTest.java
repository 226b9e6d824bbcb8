package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planisphere.model.ScenarioEvent;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SimulationsViewTest {
    private final HeldRuns runs = new HeldRuns();
    private final Studio studio = Studio.withOutage(runs);
    private final SimulationsModel model = studio.simulations;

    @Start
    void show(Stage stage) {
        SimulationsView view = new SimulationsView(model, studio.scenarios);
        Scene scene = new Scene((Parent) view.node(), 980, 980);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void choosingAScenarioFillsTheFormAndRunShowsItsLag(FxRobot robot) {
        choose(robot, "Tokyo at 40 %");
        assertThat(field(robot, "#simulation-event-0-capacity").getText()).isEqualTo("40");
        assertThat(field(robot, "#simulation-event-0-start").getText()).isEqualTo("13:00");

        robot.clickOn("#simulation-run");
        robot.interact(() -> runs.finish(0));

        assertThat(text(robot, "#simulation-title"))
                .isEqualTo("Replication lag · orders: us-east-1 → ap-northeast-1");
        assertThat(text(robot, "#simulation-provenance"))
                .isEqualTo("Tokyo at 40 % · seed 7 · 20 runs · exact recursion, xoroshiro128++");
        TableView<?> table = robot.lookup("#simulation-streams").queryTableView();
        assertThat(table.getColumns())
                .extracting(TableColumn::getText)
                .containsExactly(
                        "Stream", "p50 (s)", "p95 (s)", "p99 (s)", "max (s)", "Load (%)", "Stable");
    }

    @Test
    void aRunShowsItsProgressAndCanBeCancelled(FxRobot robot) {
        robot.clickOn("#simulation-run");
        robot.interact(() -> runs.listeners.getFirst().progress(0.42));

        assertThat(robot.lookup("#simulation-run").query().isDisabled()).isTrue();
        ProgressBar bar = robot.lookup("#simulation-progress").queryAs(ProgressBar.class);
        assertThat(bar.getProgress()).isEqualTo(0.42);
        assertThat(text(robot, "#simulation-progress-text")).isEqualTo("42 %");

        robot.clickOn("#simulation-cancel");
        assertThat(runs.cancelled).isEqualTo(1);
        assertThat(robot.lookup("#simulation-cancel").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#simulation-run").query().isDisabled()).isFalse();
    }

    @Test
    void aResultOfAnOlderPlanSaysSo(FxRobot robot) {
        robot.clickOn("#simulation-run");
        robot.interact(() -> runs.finish(0));
        Node old = robot.lookup("#simulation-old").query();
        assertThat(old.isVisible()).isFalse();

        robot.interact(() -> studio.write(studio.text() + "# edited\n"));
        assertThat(old.isVisible()).isTrue();
    }

    @Test
    void aWrongFieldSaysWhatIsWrongAndRunWaits(FxRobot robot) {
        robot.interact(() -> field(robot, "#simulation-seed").setText("4x"));
        assertThat(text(robot, "#simulation-problem"))
                .isEqualTo("The seed (4x) is not a whole number. Use one such as 42.");
        assertThat(robot.lookup("#simulation-run").query().isDisabled()).isTrue();

        robot.interact(() -> field(robot, "#simulation-seed").setText("4"));
        assertThat(robot.lookup("#simulation-problem").query().isVisible()).isFalse();
        assertThat(robot.lookup("#simulation-run").query().isDisabled()).isFalse();
    }

    @Test
    void aScenarioIsBuiltWithTheKeyboardAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#simulation-add-event").query().requestFocus());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#simulation-event-0-kind").query().requestFocus());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        type(robot, "#simulation-event-0-start", "13:00");
        type(robot, "#simulation-event-0-minutes", "40");
        type(robot, "#simulation-event-0-capacity", "40");
        robot.interact(() -> robot.lookup("#simulation-scenario").query().requestFocus());
        robot.press(KeyCode.F2).release(KeyCode.F2);
        robot.write("us-east-1 at 40 %").press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(studio.text())
                .contains(
                        """
                          - name: us-east-1 at 40 %
                            seed: 42
                            duration: 24h
                            events:
                              - {at: 13h, degrade: {region: us-east-1, for: 40m, capacity: 0.4}}
                        """);
        assertThat(field(robot, "#simulation-event-0-start").getText()).isEqualTo("13:00");
    }

    @Test
    void aDraggedEventStartsLaterAndADraggedEndLastsLongerInOneStepEach(FxRobot robot) {
        choose(robot, "Tokyo at 40 %");
        drag(robot, "#event-bar-0", 0.5, 60);
        Duration start = event().at();
        assertThat(start).isBetween(Duration.ofHours(14), Duration.ofHours(15));
        assertThat(event().lasts()).isEqualTo(Duration.ofMinutes(40));
        assertThat(field(robot, "#simulation-event-0-start").getText())
                .isEqualTo(FieldWording.CLOCK.shown(start.toMinutes() + "m"));

        drag(robot, "#event-bar-0", 0.95, 40);
        assertThat(event().at()).isEqualTo(start);
        assertThat(event().lasts()).isBetween(Duration.ofMinutes(80), Duration.ofMinutes(130));

        robot.interact(studio.session::undo);
        robot.interact(studio.session::undo);
        assertThat(event().at()).isEqualTo(Duration.ofHours(13));
        assertThat(event().lasts()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void anEventIsRefusedAtItsFieldAndRemoved(FxRobot robot) {
        choose(robot, "Tokyo at 40 %");
        type(robot, "#simulation-event-0-start", "noon");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".field-message").queryAll()).hasSize(1);
        assertThat(robot.lookup("#simulation-run").query().isDisabled()).isTrue();

        robot.clickOn("#simulation-event-0-remove");
        assertThat(robot.lookup("#simulation-event-0-minutes").tryQuery()).isEmpty();
        assertThat(robot.lookup("#simulation-run").query().isDisabled()).isFalse();
    }

    @Test
    void selectingARowShowsTheLagOfItsStream(FxRobot robot) {
        choose(robot, "Tokyo at 40 %");
        robot.clickOn("#simulation-run");
        robot.interact(() -> runs.finish(0));
        TableView<?> table = robot.lookup("#simulation-streams").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(0));

        assertThat(text(robot, "#simulation-title"))
                .isEqualTo("Replication lag · orders: us-east-1 → us-west-2");
    }

    private ScenarioEvent event() {
        return model.formProperty().get().scenario().events().getFirst();
    }

    /// Presses at a share of a node's width, moves by so many pixels and lets go.
    private static void drag(FxRobot robot, String id, double share, double byPx) {
        Node node = robot.lookup(id).query();
        Bounds box = node.localToScene(node.getBoundsInLocal());
        double x = box.getMinX() + share * box.getWidth();
        robot.interact(
                () -> {
                    node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, x, box.getCenterY()));
                    node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x + byPx, box.getCenterY()));
                    node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x + byPx, box.getCenterY()));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static void type(FxRobot robot, String id, String text) {
        TextField field = field(robot, id);
        robot.interact(
                () -> {
                    field.requestFocus();
                    field.selectAll();
                });
        robot.write(text).press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String scenario) {
        ComboBox<String> box = robot.lookup("#simulation-scenario").queryComboBox();
        robot.interact(() -> box.setValue(scenario));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
