package org.planisphere.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.ChangeRegionType;
import org.planisphere.edit.DeleteRegions;
import org.planisphere.edit.ReplaceText;
import org.planisphere.edit.SetField;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Background;

class PlanSessionTest {
    private static final RegionId OREGON = new RegionId("us-west-2");
    private static final String FILE = "regions/us-west-2.yaml";
    private static final Place CIDR = new Place(FILE, "/networking/vpc_cidr");

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final HeardNotices notices = new HeardNotices();
    private final PlanSession session =
            new PlanSession(
                    new FixedEngines(PlanSessionTest::oneFindingPerRegion),
                    new Background(waiting::add, Runnable::run),
                    notices);

    @BeforeEach
    void openTwoRegions() {
        session.open(
                Workspace.empty("shop")
                        .with(
                                "plan.yaml",
                                """
                                schema: planisphere/plan/v1
                                plan: {name: shop}
                                regions:
                                  - file: regions/us-east-1.yaml
                                  - file: regions/us-west-2.yaml
                                """)
                        .with("regions/us-east-1.yaml", region("us-east-1", "10.10.0.0/16"))
                        .with(FILE, region("us-west-2", "10.20.0.0/16")));
        settle();
    }

    @Test
    void rulesOnCostAndLagFollowTheOthersAndTheirLastWordStaysMeanwhile() {
        PlanSession judged = judgedWithFigures();
        judge();
        assertThat(rules(judged)).containsExactly("TEST-001", "TEST-001");
        assertThat(now(judged).computing()).isTrue();

        waiting.remove().run();
        assertThat(rules(judged)).containsExactly("COST-001", "TEST-001", "TEST-001");
        assertThat(now(judged).computing()).isFalse();

        judged.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));
        assertThat(now(judged).computing()).isTrue();
        assertThat(rules(judged)).contains("COST-001");
    }

    @Test
    void anEditMakesTheRulesOnCostAndLagOfTheOldTextVain() {
        PlanSession judged = judgedWithFigures();
        judge();
        Runnable old = waiting.remove();

        judged.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));
        old.run();

        assertThat(rules(judged)).doesNotContain("COST-001");
        assertThat(now(judged).computing()).isTrue();
    }

    @Test
    void anEditIsReadAtOnceAndJudgedWhenTheWorkerIsDone() {
        session.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));

        assertThat(now().plan().region(OREGON).orElseThrow().type())
                .isEqualTo(RegionType.READ_ONLY);
        assertThat(now().settled()).isFalse();
        settle();
        assertThat(now().settled()).isTrue();
        assertThat(now().findings())
                .extracting(Finding::message)
                .containsExactly("us-east-1 is full", "us-west-2 is read-only");
    }

    @Test
    void theTotalFollowsAnEditInOneHopThroughTheWorker() {
        Queue<Runnable> screen = new ArrayDeque<>();
        PlanSession watched =
                new PlanSession(
                        new FixedEngines(PlanSessionTest::oneFindingPerRegion),
                        new Background(waiting::add, screen::add),
                        notices);
        watched.open(Objects.requireNonNull(session.workspace()));
        waiting.remove().run();
        screen.remove().run();
        waiting.clear();

        watched.type(new SetField(CIDR, "10.21.0.0/16"), CIDR);
        assertThat(Objects.requireNonNull(watched.snapshotProperty().get()).settled()).isFalse();
        assertThat(waiting).hasSize(1);
        judge();
        assertThat(screen).hasSize(1);
        screen.remove().run();

        Snapshot shown = Objects.requireNonNull(watched.snapshotProperty().get());
        assertThat(shown.settled()).isTrue();
        assertThat(shown.costs()).isNotNull();
        assertThat(shown.computing()).as("only cost and lag are still checked").isTrue();
        assertThat(waiting).hasSize(1);
        assertThat(screen).isEmpty();
    }

    @Test
    void aResultForAnOlderPlanIsDropped() {
        session.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));
        Runnable late = waiting.remove();
        session.apply(new ChangeRegionType(OREGON, RegionType.LIGHTWEIGHT));
        settle();
        late.run();

        assertThat(now().findings())
                .extracting(Finding::message)
                .containsExactly("us-east-1 is full", "us-west-2 is lightweight");
    }

    @Test
    void undoAndRedoBearTheNameOfTheEdit() {
        Workspace before = now().workspace();
        session.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));
        assertThat(session.editsProperty().get())
                .isEqualTo(new EditState("Change us-west-2 to read-only", null, false));

        session.undo();
        assertThat(now().workspace()).isEqualTo(before);
        assertThat(session.editsProperty().get())
                .isEqualTo(new EditState(null, "Change us-west-2 to read-only", true));
    }

    @Test
    void typingInOnePlaceIsOneStepUntilItRests() {
        session.type(new SetField(CIDR, "10.2"), CIDR);
        session.type(new SetField(CIDR, "10.21.0.0/16"), CIDR);
        session.endTyping();
        session.type(new SetField(CIDR, "10.22.0.0/16"), CIDR);

        session.undo();
        assertThat(now().workspace().text(FILE)).contains(region("us-west-2", "10.21.0.0/16"));
        session.undo();
        assertThat(now().workspace().text(FILE)).contains(region("us-west-2", "10.20.0.0/16"));
    }

    @Test
    void whatAnEditorHoldsBackComesBeforeTheNextEdit() {
        String typed = region("us-west-2", "10.20.0.0/16") + "# a note\n";
        session.beforeEdits(() -> session.type(new ReplaceText(FILE, typed), FILE));
        session.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));

        assertThat(now().workspace().text(FILE))
                .contains(typed.replace("type: full", "type: read-only"));
    }

    @Test
    void aDeletedRegionIsNoLongerSelected() {
        session.select(Selection.of(OREGON));
        session.apply(new DeleteRegions(List.of(OREGON)));
        assertThat(session.selectionProperty().get().regions()).isEmpty();
    }

    @Test
    void aRegionStaysSelectedWhileItsTextIsHalfWritten() {
        session.select(Selection.of(OREGON).at(CIDR));
        String whole = region("us-west-2", "10.20.0.0/16");
        for (String half :
                List.of(
                        whole.replace("10.20.0.0/16", "[10.20"),
                        whole.replace("us-west-2", ""),
                        whole.replace("type: full", "type: "),
                        "")) {
            session.type(new ReplaceText(FILE, half), FILE);
            assertThat(now().plan().region(OREGON)).as(half).isEmpty();
            assertThat(session.selectionProperty().get())
                    .as(half)
                    .isEqualTo(Selection.of(OREGON).at(CIDR));
        }

        session.type(new ReplaceText(FILE, whole), FILE);
        assertThat(session.selectionProperty().get()).isEqualTo(Selection.of(OREGON).at(CIDR));
        assertThat(now().unread()).isEmpty();
    }

    @Test
    void aRegionWhoseNameIsTypedOverStaysSelectedUnderTheNewName() {
        session.select(Selection.of(OREGON));
        session.type(new ReplaceText(FILE, region("us-west-", "10.20.0.0/16")), FILE);
        session.type(new ReplaceText(FILE, region("us-west-1", "10.20.0.0/16")), FILE);

        assertThat(session.selectionProperty().get())
                .isEqualTo(Selection.of(new RegionId("us-west-1")));
    }

    @Test
    void goingToAnErrorInATextThatCannotBeReadSelectsItsRegion() {
        session.apply(new ReplaceText(FILE, "region: [\n"));
        session.goTo(new Place(FILE, ""));

        assertThat(session.selectionProperty().get().onlyRegion()).contains(OREGON);
    }

    @Test
    void aRegionDeletedWhileItsTextCannotBeReadIsNoLongerSelected() {
        session.select(Selection.of(OREGON));
        session.apply(new ReplaceText(FILE, "region: [\n"));
        session.apply(
                new ReplaceText(
                        "plan.yaml",
                        """
                        schema: planisphere/plan/v1
                        plan: {name: shop}
                        regions:
                          - file: regions/us-east-1.yaml
                        """));

        assertThat(session.selectionProperty().get()).isEqualTo(Selection.NONE);
    }

    @Test
    void goingToAValueSelectsItsRegion() {
        session.goTo(CIDR);
        assertThat(session.selectionProperty().get()).isEqualTo(Selection.of(OREGON).at(CIDR));
    }

    @Test
    void anEditThatTheTextDoesNotAllowIsRefusedInWords() {
        session.apply(new ReplaceText(FILE, "region: [\n"));
        session.apply(new SetField(CIDR, "10.30.0.0/16"));

        assertThat(notices.heard()).hasSize(1).first().asString().contains(FILE);
        assertThat(now().workspace().text(FILE)).contains("region: [\n");
    }

    /// Does a worker's next task, which offers half of it to another one and does that too where
    /// nobody has taken it.
    private void judge() {
        waiting.remove().run();
        waiting.remove();
    }

    /// A session whose first verdict is still waiting.
    private PlanSession judgedWithFigures() {
        PlanSession judged =
                new PlanSession(
                        new FixedEngines(
                                PlanSessionTest::oneFindingPerRegion,
                                plan -> List.of(finding("COST-001", plan.regions().getFirst()))),
                        new Background(waiting::add, Runnable::run),
                        notices);
        judged.open(Objects.requireNonNull(session.workspace()));
        return judged;
    }

    private static Snapshot now(PlanSession judged) {
        return Objects.requireNonNull(judged.snapshotProperty().get());
    }

    private static List<String> rules(PlanSession judged) {
        return now(judged).findings().stream().map(Finding::rule).sorted().toList();
    }

    private static Finding finding(String rule, Region region) {
        return new Finding(
                rule,
                Severity.INFO,
                region.id(),
                region.at("/region/type"),
                "%s is %s".formatted(region.id(), region.type()),
                "Leave it.",
                List.of(),
                "test",
                List.of());
    }

    private static List<Finding> oneFindingPerRegion(Plan plan) {
        return plan.regions().stream().map(region -> finding("TEST-001", region)).toList();
    }

    private static String region(String name, String block) {
        return """
        schema: planisphere/region/v1
        region:
          name: %s
          type: full      # for good
        networking:
          vpc_cidr: %s
        """
                .formatted(name, block);
    }

    private Snapshot now() {
        return Objects.requireNonNull(session.snapshotProperty().get());
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
