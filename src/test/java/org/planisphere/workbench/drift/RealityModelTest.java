package org.planisphere.workbench.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.shared.Background;

class RealityModelTest {
    private static final Plan PLAN =
            PlanReader.read(
                            Workspace.empty("shop")
                                    .with(
                                            "us-west-2.yaml",
                                            """
                                            region: {name: us-west-2, type: full}
                                            networking:
                                              vpc_cidr: 10.2.0.0/16
                                              subnets: [{cidr: 10.2.1.0/24}]
                                            """))
                    .plan();

    @TempDir private Path folder;
    private Path table = Path.of("");
    private LoadedState actions = new LoadedState(table);
    private RealityModel model = new RealityModel(actions, Background.immediate());

    @BeforeEach
    void look() throws IOException {
        table =
                Files.writeString(
                        folder.resolve("there.csv"),
                        """
                        region,kind,name,cidr
                        us-west-2,network,main,10.9.0.0/16
                        us-west-2,subnet,lab,10.9.1.0/24
                        eu-west-1,network,trial,10.3.0.0/16
                        us-west-2,spaceship,one,
                        """);
        actions = new LoadedState(table);
        model = new RealityModel(actions, Background.immediate());
        model.opened();
        model.watch(true);
        model.show(PLAN);
    }

    private RealityPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    @Test
    void nothingIsComparedBeforeAFileIsThere() {
        assertThat(page().sources()).isEmpty();
        assertThat(model.inventoriesProperty().get()).isEmpty();
    }

    @Test
    void aLoadedFileShowsWhatIsMissingChangedAndThereWithoutAPlan() {
        model.load();

        assertThat(page().rows())
                .extracting(RealityPage.Row::words)
                .containsExactly(
                        "us-west-2: 1 missing, 1 not planned, 1 changed", "eu-west-1: not planned");
        assertThat(page().summary())
                .isEqualTo("2 regions · 3 differences, 1 region nobody planned");
        assertThat(page().notUnderstood()).containsEntry("spaceship", 1).hasSize(1);
        assertThat(model.inventoriesProperty().get())
                .singleElement()
                .satisfies(it -> assertThat(it.regions()).contains(new RegionId("eu-west-1")));
    }

    @Test
    void theFileIsRememberedForItsPlanAndForNoOther() {
        model.load();
        actions.plan = "other";
        model.opened();
        model.show(PLAN);
        assertThat(page().sources()).isEmpty();

        actions.plan = "shop";
        model.opened();
        model.show(PLAN);
        assertThat(page().loaded()).isEqualTo(table.toString());

        model.forget();
        assertThat(page().sources()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndChangesNothing() throws IOException {
        Files.writeString(table, "name\nmain\n");
        model.load();

        assertThat(actions.refusals)
                .containsExactly(
                        table
                                + ":1:1: there is no column region in this table. Begin with a"
                                + " header such as region,kind,name,cidr.");
        assertThat(page().sources()).isEmpty();
    }
}
