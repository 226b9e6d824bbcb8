package org.planisphere.workbench.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.simulation.result.FailureReport;
import org.planisphere.workbench.session.OpenPlans;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.ThemeChoice;

/// The simulation view of the storefront as PNG, wide and narrow, light and dark.
@Tag("pictures")
class SimulationPicturesTest {
    @Test
    void theSimulationViewIsDrawnInBothThemesAndWidths() throws Exception {
        Studio studio = new Studio(new PlanRuns(Background.immediate(), OpenPlans.facts()));
        SimulationsModel model = studio.simulations;
        model.choose("eu-west-1 at 40 %");
        model.edit(model.formProperty().get().withRuns("3"));
        model.run();
        take("simulations-wide", ThemeChoice.LIGHT, 1180, 1000, studio);
        take("simulations-wider", ThemeChoice.LIGHT, 1600, 1000, studio);
        take("simulations-wide", ThemeChoice.DARK, 1180, 1000, studio);
        take("simulations-narrow", ThemeChoice.LIGHT, 740, 1600, studio);
        take("simulations-running", ThemeChoice.DARK, 740, 1000, running());
    }

    @Test
    void aHalfBrokenRegionIsTakenInBothThemes() {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            Path picture =
                    Pictures.take(
                            "simulations-failures",
                            theme,
                            900,
                            320,
                            () -> {
                                FailuresCard card = new FailuresCard();
                                card.show(List.of(FailureReport.of(FailuresCardTest.unnoticed())));
                                StackPane desk = new StackPane(card.node());
                                desk.setPadding(new Insets(Spacing.LARGE));
                                return desk;
                            });
            assertThat(picture).isNotEmptyFile();
        }
    }

    private static Studio running() {
        HeldRuns runs = new HeldRuns();
        Studio studio = Studio.withOutage(runs);
        SimulationsModel model = studio.simulations;
        model.choose(ResultSketch.OUTAGE.name());
        model.run();
        runs.finish(0);
        studio.write(studio.text() + "# edited\n");
        model.run();
        runs.listeners.getLast().progress(0.72);
        return studio;
    }

    private static void take(String name, ThemeChoice theme, int width, int height, Studio studio) {
        Path picture =
                Pictures.take(
                        name,
                        theme,
                        width,
                        height,
                        () ->
                                (Parent)
                                        new SimulationsView(studio.simulations, studio.scenarios)
                                                .node());
        assertThat(picture).isNotEmptyFile();
    }
}
