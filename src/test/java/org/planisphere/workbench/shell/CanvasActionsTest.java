package org.planisphere.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.topology.scene.TopologySelection;
import org.planisphere.workbench.topology.scene.TracedWay;

class CanvasActionsTest {
    private static final RegionId OREGON = new RegionId("us-west-2");
    private static final RegionId COPY = new RegionId("us-west-2-copy");
    private static final RegionId SAO_PAULO = new RegionId("sa-east-1");
    private static final String FILE = "regions/us-west-2.yaml";

    private final HeardNotices notices = new HeardNotices();
    private final Pocket pocket = new Pocket();
    private final PlanSession session = OpenPlans.session("storefront", notices);
    private final CanvasActions actions = new CanvasActions(session, pocket, notices);
    private final Workspace start = Objects.requireNonNull(session.workspace());

    @Test
    void copyingPutsTheVeryTextOfTheRegionAwayAndChangesNothing() {
        actions.copy(TopologySelection.of(OREGON));

        assertThat(pocket.get()).isEqualTo(start.text(FILE));
        assertThat(session.workspace()).isSameAs(start);
    }

    @Test
    void pastingTwiceAddsTwoRegionsWithNamesAndBlocksOfTheirOwn() {
        actions.copy(TopologySelection.of(OREGON));
        actions.paste();
        actions.paste();

        assertThat(now().plan().region(COPY)).isPresent();
        RegionId second = new RegionId("us-west-2-copy-2");
        assertThat(now().plan().region(second)).isPresent();
        assertThat(now().plan().regions().stream().map(it -> it.networking().vpcCidr()))
                .doesNotHaveDuplicates();
        assertThat(now().workspace().text(FILE)).isEqualTo(start.text(FILE));
        assertThat(session.selectionProperty().get()).isEqualTo(Selection.of(second));
    }

    @Test
    void aCopyKeepsTheCommentsOfItsModel() {
        actions.duplicate(TopologySelection.of(OREGON));

        assertThat(text("regions/us-west-2-copy.yaml").lines().filter(it -> it.startsWith("# ")))
                .containsExactlyElementsOf(
                        text(FILE).lines().filter(it -> it.startsWith("# ")).toList());
        assertThat(session.editsProperty().get().undo()).isEqualTo("Paste us-west-2-copy");
        assertThat(pocket.get()).isEmpty();
    }

    @Test
    void aTraceOffersTheLinkThatIsMissingAndTheLinkMakesTheWay() {
        RegionId tokyo = new RegionId("ap-northeast-1");
        TracedWay before = actions.trace(OREGON, tokyo).orElseThrow();
        assertThat(before.trace().reached()).as(before.trace().verdict()).isFalse();

        actions.apply(before.fix().orElseThrow());

        TracedWay after = actions.trace(OREGON, tokyo).orElseThrow();
        assertThat(after.trace().reached()).as(after.trace().verdict()).isTrue();
        session.undo();
        assertThat(session.workspace()).isEqualTo(start);
    }

    @Test
    void cuttingSeveralIsOneStepAndPastingBringsThemBackUnderTheirNames() {
        actions.cut(new TopologySelection(Set.of(OREGON, SAO_PAULO), Set.of()));
        assertThat(now().plan().regions()).hasSize(3);
        assertThat(now().workspace().text(FILE)).isEmpty();
        session.undo();
        assertThat(session.workspace()).isEqualTo(start);

        session.redo();
        actions.paste();
        assertThat(now().plan().region(OREGON)).isPresent();
        assertThat(now().plan().region(SAO_PAULO)).isPresent();
    }

    @Test
    void deletingTakesTheFileAndTheListingAway() {
        actions.delete(TopologySelection.of(SAO_PAULO));

        assertThat(now().workspace().paths()).doesNotContain("regions/sa-east-1.yaml");
        assertThat(text(Workspace.PLAN_FILE)).doesNotContain("file: regions/sa-east-1.yaml");
        assertThat(session.editsProperty().get().undo()).isEqualTo("Delete sa-east-1");
    }

    @Test
    void renamingFollowsThroughEveryTextAndKeepsTheRegionSelected() {
        RegionId name = new RegionId("oregon");
        actions.rename(OREGON, "  oregon ");

        assertThat(now().plan().region(OREGON)).isEmpty();
        assertThat(now().plan().region(name)).isPresent();
        assertThat(session.selectionProperty().get()).isEqualTo(Selection.of(name));
        session.undo();
        assertThat(session.workspace()).isEqualTo(start);
    }

    @Test
    void aNameThatCannotBeIsRefusedInWords() {
        assertThat(actions.refuseName(OREGON, " ")).contains("A region needs a name.");
        assertThat(actions.refuseName(OREGON, "a b")).isPresent();
        assertThat(actions.refuseName(OREGON, "sa-east-1"))
                .contains("There is a region named sa-east-1 already.");
        assertThat(actions.refuseName(OREGON, "us-west-2")).isEmpty();
    }

    @Test
    void pastingWhatIsNoRegionSaysSoAndChangesNothing() {
        actions.paste();
        pocket.put("Dear all,\n---\nregards");
        actions.paste();

        assertThat(notices.heard())
                .containsExactly(
                        "The clipboard holds no region. Copy one first.",
                        "The clipboard holds no region. Copy one first.");
        assertThat(session.workspace()).isSameAs(start);
    }

    private String text(String file) {
        return now().workspace().text(file).orElseThrow();
    }

    private Snapshot now() {
        return Objects.requireNonNull(session.snapshotProperty().get());
    }

    /// A clipboard that only this test knows.
    private static final class Pocket implements CopiedText {
        private String text = "";

        @Override
        public Optional<String> get() {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        @Override
        public void put(String copied) {
            text = copied;
        }
    }
}
