package org.planisphere.workbench.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.catalog.WorldMap;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.topology.Cure;
import org.planisphere.model.topology.LinkKind;
import org.planisphere.model.topology.Trace;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.planisphere.workbench.topology.scene.DiagramPoint;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.TracedWay;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TopologyViewTest {
    private static final WorldMap WORLD = WorldMap.load();
    private static final RegionId US_EAST = new RegionId("us-east-1");
    private static final RegionId SAO_PAULO = new RegionId("sa-east-1");

    private final FxRobot robot = new FxRobot();
    private final RecordedActions actions = new RecordedActions();
    private final TopologyModel model = new TopologyModel(SceneSketch.FACTS.regions(), actions);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(
                stage -> {
                    model.show(SceneSketch.storefront());
                    Scene scene = new Scene(new TopologyView(model, WORLD).root(), 980, 760);
                    new Theme(ThemeChoice.LIGHT).dress(scene);
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    stage.requestFocus();
                });
        settle();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupStage(Stage::hide);
    }

    @Test
    void everyRegionHasATwinThatSaysWhatItIs() {
        assertThat(node("#region-us-west-2").getAccessibleText())
                .isEqualTo("Region us-west-2, full, $14,660/mo, p99 0.4 s, 2 problems");
        assertThat(node("#region-sa-east-1").getAccessibleText())
                .isEqualTo("Region sa-east-1, read-only, $2,480/mo, p99 0.9 s, 1 problem");
        assertThat(node("#region-us-east-1").isFocusTraversable()).isTrue();
    }

    @Test
    void aTypeDroppedOnTheMapBecomesTheNearestRealRegion() {
        robot.drag("#palette-read-only").dropTo(onScreen(-33, 151));

        assertThat(actions.calls()).containsExactly("add read-only ap-southeast-2");
    }

    @Test
    void theNearestRegionIsOneOfTheChosenProvider() {
        robot.clickOn("#provider-gcp");
        robot.drag("#palette-full").dropTo(onScreen(-33, 151));

        assertThat(actions.calls()).containsExactly("add full australia-southeast1");
        assertThat(model.providerProperty().get()).isEqualTo(Provider.GCP);
    }

    @Test
    void aTypeDroppedOutsideOfTheMapIsNothing() {
        robot.drag("#palette-full").dropTo("#outline");

        assertThat(actions.calls()).isEmpty();
    }

    @Test
    void enterOnATypePutsItInTheMiddleOfTheView() {
        robot.clickOn("#palette-lightweight");
        robot.type(KeyCode.ENTER);

        assertThat(actions.calls()).hasSize(1).first().asString().startsWith("add lightweight ");
    }

    @Test
    void aRegionIsFoundByTypingAndAddedFromTheList() {
        robot.clickOn("#add-region").write("stockh").type(KeyCode.ENTER);

        assertThat(actions.calls()).containsExactly("add read-only eu-north-1");
        assertThat(node("#region-picker").isVisible()).isFalse();
    }

    @Test
    void aPlaceIsFoundWithoutItsAccents() {
        robot.clickOn("#add-region").write("zurich").type(KeyCode.ENTER);

        assertThat(actions.calls()).containsExactly("add read-only eu-central-2");
    }

    @Test
    void aDragFromThePlusJoinsTwoRegions() {
        robot.clickOn("#region-eu-west-1");
        settle();
        robot.drag("#link-handle").dropTo("#region-sa-east-1");

        assertThat(actions.calls()).containsExactly("connect REPLICATION eu-west-1 sa-east-1");
    }

    @Test
    void withALinkToolEveryDragFromARegionDrawsSuchALink() {
        robot.clickOn("#link-tool-peering");
        robot.drag("#region-eu-west-1").dropTo("#region-ap-northeast-1");

        assertThat(actions.calls()).containsExactly("connect PEERING eu-west-1 ap-northeast-1");
        assertThat(model.linkKind()).isEqualTo(LinkKind.PEERING);
    }

    @Test
    void aMovedCardIsOneEdit() {
        robot.drag("#region-sa-east-1").moveBy(30, 10).moveBy(20, 10).drop();

        assertThat(actions.calls()).containsExactly("move cards [sa-east-1]");
        assertThat(actions.lastCards()).containsOnlyKeys(SAO_PAULO);
    }

    @Test
    void aMovedNodeOfTheDiagramIsOneEditOnTheGrid() {
        robot.clickOn("#view-diagram");
        settle();
        double zoom =
                node("#zoom-reset") instanceof javafx.scene.control.Button button
                        ? percent(button.getText())
                        : 1;
        robot.drag("#region-us-east-1").moveBy(100 * zoom, 0).moveBy(0, 50 * zoom).drop();

        assertThat(actions.calls()).containsExactly("move nodes [us-east-1]");
        DiagramPoint point = actions.lastNodes().getOrDefault(US_EAST, new DiagramPoint(1, 1));
        assertThat(point.x() % 10).isZero();
        assertThat(point.y() % 10).isZero();
        assertThat(point.x()).isCloseTo(100, within(10.0));
        assertThat(point.y()).isCloseTo(50, within(10.0));
    }

    @Test
    void aMarqueeSelectsAndDeleteDeletes() {
        Bounds brazil = bounds("#region-sa-east-1");
        robot.moveTo(brazil.getMinX() - 30, brazil.getMinY() - 12)
                .press(MouseButton.PRIMARY)
                .moveTo(brazil.getCenterX() + 3, brazil.getCenterY() + 30)
                .release(MouseButton.PRIMARY);
        assertThat(model.selection()).isEqualTo(TopologySelection.of(SAO_PAULO));

        robot.type(KeyCode.DELETE);

        assertThat(actions.calls()).containsExactly("delete [sa-east-1] []");
    }

    @Test
    void keysCopyCutPasteDuplicateAndSelectAll() {
        robot.clickOn("#region-sa-east-1");
        robot.press(KeyCode.CONTROL).type(KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.D, KeyCode.A);
        robot.release(KeyCode.CONTROL);

        assertThat(actions.calls())
                .containsExactly(
                        "copy [sa-east-1]", "cut [sa-east-1]", "paste", "duplicate [sa-east-1]");
        assertThat(model.selection().regions()).isEqualTo(model.scene().ids());
    }

    @Test
    void shiftClickAddsToTheSelection() {
        robot.clickOn("#region-sa-east-1");
        Node canvas = node("#topology-canvas");
        Node twin = node("#region-eu-west-1");
        Point2D at = twin.localToScene(12, 12);
        robot.interact(
                () -> {
                    canvas.fireEvent(shiftMouse(MouseEvent.MOUSE_PRESSED, at));
                    canvas.fireEvent(shiftMouse(MouseEvent.MOUSE_RELEASED, at));
                });

        assertThat(model.selection().regions())
                .isEqualTo(Set.of(SAO_PAULO, new RegionId("eu-west-1")));
    }

    /// The headless platform sends no modifier keys with its mouse events.
    private static MouseEvent shiftMouse(EventType<MouseEvent> type, Point2D at) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                true,
                true,
                null);
    }

    @Test
    void aRenameSaysAtOnceWhatIsWrongAndCommitsWhatIsRight() {
        robot.clickOn("#region-sa-east-1").type(KeyCode.F2);
        settle();
        robot.write("sao paulo").type(KeyCode.ENTER);
        assertThat(((Label) node("#region-rename-refusal")).getText())
                .isEqualTo("A name holds no space. Use a hyphen.");
        assertThat(actions.calls()).isEmpty();

        ((TextField) node("#region-rename")).selectAll();
        robot.interact(() -> ((TextField) node("#region-rename")).setText("sao-paulo"));
        robot.type(KeyCode.ENTER);

        assertThat(actions.calls()).containsExactly("rename sa-east-1 sao-paulo");
    }

    @Test
    void controlWheelZoomsAtThePointer() {
        Bounds before = bounds("#region-sa-east-1");
        Node canvas = node("#topology-canvas");
        Point2D pointer =
                canvas.localToScene(
                        canvas.screenToLocal(
                                new Point2D(before.getCenterX(), before.getCenterY())));
        robot.interact(() -> canvas.fireEvent(controlWheel(pointer, 120)));
        settle();

        Bounds after = bounds("#region-sa-east-1");
        assertThat(after.getCenterX()).isCloseTo(before.getCenterX(), within(1.5));
        assertThat(after.getCenterY()).isCloseTo(before.getCenterY(), within(1.5));
        assertThat(bounds("#region-us-east-1").getCenterY())
                .as("others move away from the pointer")
                .isLessThan(before.getCenterY() - 120);
    }

    @Test
    void theMiddleButtonPans() {
        Bounds before = bounds("#region-sa-east-1");
        Bounds canvas = bounds("#topology-canvas");
        robot.moveTo(canvas.getCenterX(), canvas.getMaxY() - 120)
                .press(MouseButton.MIDDLE)
                .moveBy(40, -25)
                .release(MouseButton.MIDDLE);
        settle();

        Bounds after = bounds("#region-sa-east-1");
        assertThat(after.getCenterX() - before.getCenterX()).isCloseTo(40, within(1.0));
        assertThat(after.getCenterY() - before.getCenterY()).isCloseTo(-25, within(1.0));
        assertThat(actions.calls()).isEmpty();
    }

    @Test
    void aRegionChosenOnTheCanvasIsInViewInTheOutline() {
        Window window = node("#topology-side").getScene().getWindow();
        double heightPx = window.getHeight();
        try {
            robot.interact(() -> window.setHeight(420));
            settle();
            assertThat(inViewOfTheOutline("#outline-sa-east-1")).isFalse();

            robot.interact(() -> model.choose(TopologySelection.of(SAO_PAULO)));
            settle();

            assertThat(inViewOfTheOutline("#outline-sa-east-1")).isTrue();
        } finally {
            robot.interact(() -> window.setHeight(heightPx));
        }
    }

    private boolean inViewOfTheOutline(String row) {
        Node side = node("#topology-side");
        Node wanted = node(row);
        return side.localToScene(side.getBoundsInLocal())
                .contains(wanted.localToScene(wanted.getBoundsInLocal()));
    }

    @Test
    void theOutlineSelectsAndFollowsTheSelection() {
        robot.clickOn("#outline-eu-west-1");

        assertThat(model.selection()).isEqualTo(TopologySelection.of(new RegionId("eu-west-1")));
        assertThat(pseudoClasses("#outline-eu-west-1")).contains("chosen");
        robot.interact(() -> model.select(TopologySelection.of(SAO_PAULO)));
        assertThat(pseudoClasses("#outline-eu-west-1")).doesNotContain("chosen");
        assertThat(pseudoClasses("#outline-sa-east-1")).contains("chosen");
    }

    @Test
    void arrowsMoveWhatIsSelected() {
        robot.clickOn("#region-sa-east-1").type(KeyCode.RIGHT);

        assertThat(actions.calls()).containsExactly("move cards [sa-east-1]");
    }

    private static ScrollEvent controlWheel(Point2D at, double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    private Bounds bounds(String query) {
        Node node = node(query);
        return node.localToScreen(node.getBoundsInLocal());
    }

    private List<String> pseudoClasses(String query) {
        return node(query).getPseudoClassStates().stream().map(Object::toString).toList();
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace(" %", "")) / 100;
    }

    /// Where a place of the world lies on the screen, told by two regions whose places are known.
    private Point2D onScreen(double latitude, double longitude) {
        Point2D a = NaturalEarth.project(SceneSketch.place("us-east-1"));
        Point2D b = NaturalEarth.project(SceneSketch.place("sa-east-1"));
        Bounds onA = bounds("#region-us-east-1");
        Bounds onB = bounds("#region-sa-east-1");
        double zoom = (onB.getCenterY() - onA.getCenterY()) / (b.getY() - a.getY());
        Point2D wanted = NaturalEarth.project(latitude, longitude).subtract(a).multiply(zoom);
        return new Point2D(onA.getCenterX(), onA.getCenterY()).add(wanted);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theKeyTTellsWhyOneRegionCannotReachAnotherAndTheCardMendsIt() {
        TracedWay way =
                new TracedWay(
                        new Trace(
                                new RegionId("us-west-2"),
                                SAO_PAULO,
                                Trace.End.NO_LINK,
                                List.of(),
                                "Nothing leads there.",
                                new Cure.Decide()),
                        Optional.of(new Fix("Add a peering", List.of())));
        actions.answer(way);
        robot.interact(
                () -> {
                    model.select(
                            new TopologySelection(
                                    Set.of(new RegionId("us-west-2"), SAO_PAULO), Set.of()));
                    robot.lookup("#topology-canvas").query().requestFocus();
                });

        robot.type(KeyCode.T);
        assertThat(robot.lookup("#trace-card").query().getAccessibleText())
                .contains("us-west-2 to sa-east-1", "Nothing leads there.");
        robot.clickOn("#trace-fix");
        robot.interact(() -> robot.lookup("#topology-canvas").query().requestFocus());
        robot.type(KeyCode.ESCAPE);

        assertThat(actions.calls()).contains("apply Add a peering");
        assertThat(robot.lookup("#trace-card").query().isVisible()).isFalse();
    }

    @Test
    void aTraceWithoutTwoRegionsAsksForThem() {
        robot.interact(
                () -> {
                    model.select(TopologySelection.of(SAO_PAULO));
                    robot.lookup("#topology-canvas").query().requestFocus();
                });

        robot.type(KeyCode.T);

        assertThat(actions.calls()).containsExactly("ask for two");
    }
}
