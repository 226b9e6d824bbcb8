package org.planisphere.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Workspace;
import org.planisphere.workbench.session.HeardNotices;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.topology.palette.OutlineView;
import org.planisphere.workbench.topology.scene.TopologyScene;
import org.planisphere.workbench.topology.scene.UnreadRegion;

/// A region whose file cannot be read leaves the figures, and every place that shows figures says
/// so.
class UnreadFilesTest {
    private static final String FILE = "regions/sa-east-1.yaml";

    @Test
    void statusAndTotalSayWhatIsNotInThem() {
        Snapshot broken = opened(sample().with(FILE, "region: {name: [\n"));

        Headlines shown = Headlines.of(broken);

        assertThat(shown.size()).startsWith("4 regions").endsWith(" · 1 file unread");
        assertThat(shown.cost()).endsWith("/mo + ?");
        assertThat(shown.costRange())
                .endsWith(", without %s, which cannot be read".formatted(FILE));
        assertThat(Objects.requireNonNull(broken.costs()).notes())
                .contains(FILE + " cannot be read: what it describes is not in these figures.");
    }

    @Test
    void aPlanThatIsReadWholeSaysNothingOfTheKind() {
        Headlines shown = Headlines.of(opened(sample()));

        assertThat(shown.size()).startsWith("5 regions").doesNotContain("unread");
        assertThat(shown.cost()).endsWith("/mo");
    }

    @Test
    void filesThatAreNotThereOrTellNoTypeAreCountedToo() {
        Snapshot broken =
                opened(
                        sample().without("regions/eu-west-1.yaml")
                                .with(FILE, "region: {name: sa-east-1}\n"));

        assertThat(broken.plan().unreadFiles())
                .containsExactlyInAnyOrder("regions/eu-west-1.yaml", FILE);
        assertThat(Headlines.of(broken).size()).endsWith(" · 2 files unread");
    }

    @Test
    void theOutlineStillNamesTheRegion() {
        Pictures.startToolkit();
        String told =
                Pictures.onScreen(
                        () -> {
                            OutlineView outline = new OutlineView(_ -> {});
                            outline.show(
                                    new TopologyScene(
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            List.of(new UnreadRegion(FILE))));
                            return outline.getChildren().stream()
                                    .filter(Label.class::isInstance)
                                    .map(it -> ((Label) it).getText())
                                    .collect(Collectors.joining("\n"));
                        });

        assertThat(told)
                .contains("sa-east-1: regions/sa-east-1.yaml cannot be read")
                .doesNotContain("No region yet");
    }

    @Test
    void theSceneOfTheMapKnowsThem() {
        Snapshot broken = opened(sample().with(FILE, "region: {name: [\n"));

        TopologyScene scene =
                CanvasScene.of(broken, OpenPlans.facts(), LagFigures.ofNullable(null), List.of());

        assertThat(scene.unread()).containsExactly(new UnreadRegion(FILE));
    }

    private static Workspace sample() {
        return OpenPlans.sample("storefront");
    }

    private static Snapshot opened(Workspace workspace) {
        PlanSession session = OpenPlans.session("storefront", new HeardNotices());
        session.open(workspace);
        return Objects.requireNonNull(session.snapshotProperty().get());
    }
}
