package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SimulationsViewTest {
    private final HeldRuns runs = new HeldRuns();
    private final SimulationsModel model = new SimulationsModel(runs);

    @Start
    void show(Stage stage) {
        SimulationsView view = new SimulationsView(model);
        model.show(ResultSketch.plan(), 1);
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

        robot.interact(() -> model.show(ResultSketch.plan(), 2));
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
    void anEventIsAddedTypedAndRemoved(FxRobot robot) {
        robot.clickOn("#simulation-add-event");
        TextField minutes = field(robot, "#simulation-event-0-minutes");
        robot.clickOn(minutes);
        robot.interact(minutes::selectAll);
        robot.write("20");
        assertThat(model.formProperty().get().events().getFirst().minutes()).isEqualTo("20");
        assertThat(minutes.isFocused()).isTrue();

        robot.clickOn("#simulation-event-0-remove");
        assertThat(model.formProperty().get().events()).isEmpty();
        assertThat(robot.lookup("#simulation-event-0-minutes").tryQuery()).isEmpty();
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
