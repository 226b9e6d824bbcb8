package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.model.Plan;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.ThemeChoice;

/// The simulation view of the storefront as PNG, wide and narrow, light and dark.
@Tag("pictures")
class SimulationPicturesTest {
    @Test
    void theSimulationViewIsDrawnInBothThemesAndWidths() throws Exception {
        Plan plan =
                PlanReader.read(
                                WorkspaceStore.local()
                                        .load(Path.of("samples/storefront"))
                                        .workspace())
                        .plan();
        SimulationsModel model =
                new SimulationsModel(new PlanRuns(Background.immediate(), ShippedFacts.load()));
        model.show(plan, 1);
        model.choose("eu-west-1 at 40 %");
        model.edit(model.formProperty().get().withRuns("3"));
        model.run();
        take("simulations-wide", ThemeChoice.LIGHT, 1180, 1000, model);
        take("simulations-wide", ThemeChoice.DARK, 1180, 1000, model);
        take("simulations-narrow", ThemeChoice.LIGHT, 740, 1600, model);
        take("simulations-running", ThemeChoice.DARK, 740, 1000, running());
    }

    private static SimulationsModel running() {
        HeldRuns runs = new HeldRuns();
        SimulationsModel model = new SimulationsModel(runs);
        model.show(ResultSketch.plan(), 1);
        model.choose(ResultSketch.OUTAGE.name());
        model.run();
        runs.finish(0);
        model.show(ResultSketch.plan(), 2);
        model.run();
        runs.listeners.getLast().progress(0.72);
        return model;
    }

    private static void take(
            String name, ThemeChoice theme, int width, int height, SimulationsModel model) {
        Path picture =
                Pictures.take(
                        name,
                        theme,
                        width,
                        height,
                        () -> (Parent) new SimulationsView(model).node());
        assertThat(picture).isNotEmptyFile();
    }
}
