package org.planisphere.workbench.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.CssWarnings;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InspectorTest {
    private static final RegionId OREGON = new RegionId("us-west-2");
    private static final String FILE = "regions/us-west-2.yaml";

    private final CssWarnings warnings = new CssWarnings();
    private PlanSession session = OpenPlans.session("storefront", new HeardNotices());
    private Workspace opened = Objects.requireNonNull(session.workspace());

    @Start
    void open(Stage stage) {
        session.select(Selection.of(OREGON));
        stage.setScene(
                new Theme(ThemeChoice.LIGHT).scene(Wired.inspector(session).node(), 330, 900));
        stage.show();
    }

    @Test
    void lookingAtARegionChangesNothingAndWarnsOfNothing(FxRobot robot) {
        robot.clickOn("#inspector-yaml");
        robot.clickOn("#inspector-cost");
        robot.clickOn("#inspector-form");
        robot.clickOn("#vpc-cidr");
        robot.clickOn("#region-purpose");
        robot.interact(() -> session.select(Selection.of(new RegionId("eu-west-1"))));

        assertThat(session.workspace()).isSameAs(opened);
        assertThat(warnings.messages()).isEmpty();
    }

    @Test
    void typingABlockChangesOneLine(FxRobot robot) {
        robot.doubleClickOn("#vpc-cidr").push(KeyCode.SHORTCUT, KeyCode.A).write("10.99.0.0/16");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(changedLines()).containsExactly("  vpc_cidr: 10.99.0.0/16");
        assertThat(session.editsProperty().get().undo()).isEqualTo("Change vpc cidr");
        // Where the machine is slow, a rest between two letters ends a step.
        robot.interact(this::undoEverything);
        assertThat(session.workspace()).isEqualTo(opened);
        assertThat(field(robot)).isEqualTo("10.20.0.0/16");
    }

    private void undoEverything() {
        while (session.editsProperty().get().undo() != null) {
            session.undo();
        }
    }

    @Test
    void choosingATypeChangesOneLineAndTheCost(FxRobot robot) {
        String before = robot.lookup("#region-cost").queryAs(Label.class).getText();
        robot.clickOn("#region-type-read-only");

        assertThat(changedLines()).containsExactly("  type: read-only");
        assertThat(robot.lookup("#region-cost").queryAs(Label.class).getText())
                .isNotEqualTo(before);
        assertThat(robot.lookup("#region-type-read-only").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aServiceIsTakenOutAndAnotherAddedByName(FxRobot robot) {
        robot.clickOn("#services-remove-cart");
        robot.clickOn("#services-add").write("search").push(KeyCode.ENTER);

        assertThat(now().plan().region(OREGON).orElseThrow().services().deploy())
                .extracting(service -> service.name().value())
                .contains("search")
                .doesNotContain("cart");
    }

    @Test
    void theTextFollowsTheFormAndTheFormFollowsTheText(FxRobot robot) {
        robot.clickOn("#region-type-lightweight").clickOn("#inspector-yaml");
        WaitForAsyncUtils.waitForFxEvents();
        CodeArea area = robot.lookup("#inspector-editor").queryAs(CodeArea.class);
        assertThat(area.getText()).contains("type: lightweight");

        robot.interact(
                () -> {
                    int at = area.getText().indexOf("lightweight");
                    area.replaceText(at, at + "lightweight".length(), "full");
                });
        robot.clickOn("#inspector-form");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(now().plan().region(OREGON).orElseThrow().type()).isEqualTo(RegionType.FULL);
        assertThat(robot.lookup("#region-type-full").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void theTextFollowsTheFormInTheVeryTurnInWhichTheFieldIsSent(FxRobot robot) {
        robot.clickOn("#vpc-cidr");
        robot.interact(
                () -> {
                    TextInputControl box = robot.lookup("#vpc-cidr").queryTextInputControl();
                    box.setText("10.99.0.0/16");
                    box.fireEvent(enter());
                    assertThat(now().workspace().text(FILE).orElseThrow())
                            .contains("  vpc_cidr: 10.99.0.0/16");
                    assertThat(session.editsProperty().get().undo()).isEqualTo("Change vpc cidr");
                });
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    @Test
    void leavingTheTextTakesTheLastLetterAlong(FxRobot robot) {
        robot.clickOn("#inspector-yaml");
        WaitForAsyncUtils.waitForFxEvents();
        CodeArea area = robot.lookup("#inspector-editor").queryAs(CodeArea.class);

        robot.interact(
                () -> {
                    int at = area.getText().indexOf("10.20.0.0/16");
                    area.replaceText(at, at + "10.20.0.0/16".length(), "10.99.0.0/16");
                    robot.lookup("#inspector-form").queryAs(ToggleButton.class).fire();
                    assertThat(field(robot)).isEqualTo("10.99.0.0/16");
                });
    }

    @Test
    void whatTheEnginesSayLateDoesNotTakeBackWhatWasTypedMeanwhile(FxRobot robot) {
        robot.clickOn("#inspector-yaml");
        WaitForAsyncUtils.waitForFxEvents();
        CodeArea area = robot.lookup("#inspector-editor").queryAs(CodeArea.class);

        robot.interact(
                () -> {
                    area.appendText("# a note");
                    session.select(Selection.of(OREGON).at(new Place(FILE, "/networking")));
                    assertThat(area.getText()).endsWith("# a note");
                });
        robot.clickOn("#inspector-form");
        assertThat(now().workspace().text(FILE).orElseThrow()).endsWith("# a note");
    }

    private static String field(FxRobot robot) {
        return robot.lookup("#vpc-cidr").queryTextInputControl().getText();
    }

    private Snapshot now() {
        return Objects.requireNonNull(session.snapshotProperty().get());
    }

    /// Lines of the region's file that are not what they were when it was opened.
    private List<String> changedLines() {
        List<String> before = opened.text(FILE).orElseThrow().lines().toList();
        List<String> after = now().workspace().text(FILE).orElseThrow().lines().toList();
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                changed.add(after.get(i));
            }
        }
        return changed;
    }
}
