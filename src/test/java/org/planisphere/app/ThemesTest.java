package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.shared.CssWarnings;
import org.planisphere.workbench.shared.ThemeChoice;

/// The window in its two sets of colours, from its start on the sample.
class ThemesTest extends StorefrontJourney {
    private static final double HALF = 0.5;

    private final CssWarnings warnings = new CssWarnings();

    @AfterEach
    void wearLight() {
        window.wear(ThemeChoice.LIGHT);
        warnings.close();
    }

    @Test
    void noViewAndNoDialogMakesJavaFxWarnOfAStylesheet() {
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            window.wear(choice).click("#outline-sa-east-1");
            window.click("#inspector-yaml").click("#inspector-cost").click("#inspector-form");
            window.click("#view-specs").click("#view-cost").click("#view-simulation");
            window.click("#view-drift");
            window.click("#view-topology");
            window.choose("#menu-help", "#menu-about").click("#about-close");
            window.choose("#menu-file", "#menu-new").click("#template-cancel");
            window.choose("#menu-file", "#menu-export-folder");
            window.until("the preview is shown", () -> window.shows("#export-preview"));
            window.click("#export-cancel");

            assertThat(warnings.messages()).as("%s", choice).isEmpty();
        }
    }

    @Test
    void everyPaneChangesItsColoursWhileItIsShown() {
        window.click("#outline-sa-east-1");
        changes("#topology-canvas", "#inspector", "#problems-table", "#outline");
        window.click("#inspector-yaml");
        changes("#inspector-editor");
        window.click("#view-specs");
        changes("#specs-editor", "#specs-files");
        window.click("#view-cost");
        changes("#cost-chart");
        window.click("#view-simulation");
        changes("#simulations-view");
        window.click("#view-drift");
        changes("#drift-view");
    }

    private void changes(String... parts) {
        for (String part : parts) {
            window.wear(ThemeChoice.LIGHT);
            assertThat(window.brightness(part)).as("%s in light", part).isGreaterThan(HALF);
            window.wear(ThemeChoice.DARK);
            assertThat(window.brightness(part)).as("%s in dark", part).isLessThan(HALF);
        }
        window.wear(ThemeChoice.LIGHT);
    }
}
