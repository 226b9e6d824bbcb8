package org.planisphere.workbench.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planisphere.cost.table.CostPivot.PivotRow;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CostsViewTest {
    private final List<RegionId> chosen = new ArrayList<>();
    private final CostsModel model = new CostsModel(chosen::add);

    @Start
    void show(Stage stage) {
        CostsView view = new CostsView(model);
        Scene scene = new Scene((Parent) view.node(), 980, 980);
        new Theme(ThemeChoice.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void withoutAPlanTheViewSaysWhatToDo(FxRobot robot) {
        assertThat(text(robot, "#cost-empty"))
                .isEqualTo("Open a plan to see what it costs a month.");
        assertThat(robot.lookup("#cost-empty").query().isVisible()).isTrue();
    }

    @Test
    void theTotalStandsBesideItsBookAndDateAndItsBounds(FxRobot robot) {
        sheet(robot);
        assertThat(text(robot, "#cost-monthly")).isEqualTo("$9,447");
        assertThat(text(robot, "#cost-bounds")).isEqualTo("$8,503 low to $11,809 high");
        assertThat(text(robot, "#cost-price-book")).isEqualTo("AWS list prices, 2026-10-01, USD");
        assertThat(text(robot, "#cost-unpriced-count")).isEqualTo("3 items");
    }

    @Test
    void choosingARegionShowsItsLinesAndTellsTheOthers(FxRobot robot) {
        sheet(robot);
        ComboBox<CostFocus> focus = robot.lookup("#cost-focus").queryComboBox();
        robot.interact(() -> focus.setValue(focus.getItems().get(1)));

        assertThat(text(robot, "#cost-lines-total"))
                .isEqualTo("Total of eu-west-1: 2,743.07 USD per month");
        assertThat(chosen).containsExactly(new RegionId("eu-west-1"));
    }

    @Test
    void aClickOnABarChoosesItsRegion(FxRobot robot) {
        sheet(robot);
        Node chart = robot.lookup("#cost-chart").query();
        var bounds = chart.localToScreen(chart.getBoundsInLocal());
        robot.clickOn(bounds.getMinX() + 140, bounds.getMinY() + 3 * 38 + 19);
        assertThat(text(robot, "#cost-lines-total")).startsWith("Total of links");
    }

    @Test
    void theUnitOfEachColumnStandsInItsHeaderAndFiguresStandRight(FxRobot robot) {
        sheet(robot);
        TableView<CostRow> table = robot.lookup("#cost-lines").queryTableView();
        assertThat(table.getColumns())
                .extracting(TableColumn::getText)
                .containsSequence("Quantity", "Unit", "USD/unit", "USD/month");
        assertThat(table.lookupAll(".table-cell.figures"))
                .isNotEmpty()
                .allSatisfy(
                        cell ->
                                assertThat(((Labeled) cell).getAlignment())
                                        .isEqualTo(javafx.geometry.Pos.CENTER_RIGHT));
    }

    @Test
    void changingATypeShowsInTheTotalAtOnce(FxRobot robot) {
        sheet(robot);
        robot.interact(
                () ->
                        model.show(
                                CostSheetSketch.sheet(
                                        List.of(
                                                CostSheetSketch.region(
                                                        CostSheetSketch.VIRGINIA,
                                                        RegionType.LIGHTWEIGHT,
                                                        10)))));
        assertThat(text(robot, "#cost-type-lightweight")).isEqualTo("$2,006");
        assertThat(robot.lookup("#cost-type-full").tryQuery()).isEmpty();
    }

    @Test
    void regionsAgainstCategoriesEndInTheTotalOfThePlanAndCanBeCopied(FxRobot robot) {
        sheet(robot);
        TableView<PivotRow> table = robot.lookup("#cost-pivot").queryTableView();
        assertThat(table.getItems())
                .extracting(PivotRow::place)
                .startsWith("us-east-1", "eu-west-1", "ap-northeast-1")
                .endsWith("Total");
        assertThat(table.getItems().getLast().totalUsd()).isCloseTo(9447, within(0.5));

        robot.interact(() -> robot.lookup("#cost-pivot-copy").queryButton().fire());

        robot.interact(
                () ->
                        assertThat(Clipboard.getSystemClipboard().getString())
                                .startsWith("place,")
                                .contains("us-east-1,", "Total,"));
    }

    private void sheet(FxRobot robot) {
        robot.interact(() -> model.show(CostSheetSketch.sheet()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
