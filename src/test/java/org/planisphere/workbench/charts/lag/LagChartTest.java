package org.planisphere.workbench.charts.lag;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planisphere.workbench.charts.ChartPane;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LagChartTest {
    private final Theme[] theme = new Theme[1];

    @Start
    void show(Stage stage) {
        Scene scene = new Scene(new StackPane(LagExample.chart()), 900, 420);
        theme[0] = new Theme(ThemeChoice.LIGHT);
        theme[0].dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void thePointerReadsValuesWithoutDrawingTheChartAgain(FxRobot robot) {
        ChartPane pane = robot.lookup("#lag-chart").queryAs(ChartPane.class);
        int before = pane.draws();

        for (int x = 120; x < 820; x += 60) {
            robot.moveTo(
                    pane,
                    javafx.geometry.Pos.CENTER_LEFT,
                    new javafx.geometry.Point2D(x, 0),
                    org.testfx.robot.Motion.DIRECT);
        }

        assertThat(before).isPositive();
        assertThat(pane.draws()).isEqualTo(before);
        assertThat(robot.lookup("#lag-readout").query().isVisible()).isTrue();
        assertThat(text(robot, "#lag-readout-p99")).endsWith(" s");
    }

    @Test
    void theArrowKeysReadOneMomentAfterTheOther(FxRobot robot) {
        ChartPane pane = robot.lookup("#lag-chart").queryAs(ChartPane.class);
        robot.interact(pane::requestFocus);

        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);

        assertThat(text(robot, "#lag-readout-time")).isEqualTo("00:02");
        assertThat(text(robot, "#lag-readout-p50")).isEqualTo("0.29 s");
    }

    @Test
    void aDragShowsAPartOfTheDayAndADoubleClickAllOfIt(FxRobot robot) {
        ChartPane pane = robot.lookup("#lag-chart").queryAs(ChartPane.class);
        int before = pane.draws();

        robot.drag("#lag-chart").moveBy(150, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pane.draws()).isEqualTo(before + 1);
        assertThat(pane.getAccessibleHelp()).startsWith("shown from 1");

        robot.doubleClickOn("#lag-chart");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pane.getAccessibleHelp()).isEqualTo("shown from 00:00 to 24:00");
    }

    @Test
    void aNewThemeDrawsTheChartOnce(FxRobot robot) {
        ChartPane pane = robot.lookup("#lag-chart").queryAs(ChartPane.class);
        int before = pane.draws();

        robot.interact(() -> theme[0].choiceProperty().set(ThemeChoice.DARK));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(pane.draws()).isEqualTo(before + 1);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
