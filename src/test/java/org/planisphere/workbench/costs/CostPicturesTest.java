package org.planisphere.workbench.costs;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.Pictures;
import org.planisphere.workbench.shared.ThemeChoice;

/// The cost view as PNG, wide and narrow, light and dark.
@Tag("pictures")
class CostPicturesTest {
    @Test
    void theCostViewIsDrawnInBothThemesAndWidths() {
        assertThat(
                        Pictures.take(
                                "costs-wide",
                                ThemeChoice.LIGHT,
                                1180,
                                1000,
                                CostPicturesTest::view))
                .isNotEmptyFile();
        assertThat(
                        Pictures.take(
                                "costs-wide", ThemeChoice.DARK, 1180, 1000, CostPicturesTest::view))
                .isNotEmptyFile();
        assertThat(
                        Pictures.take(
                                "costs-narrow",
                                ThemeChoice.LIGHT,
                                760,
                                1500,
                                CostPicturesTest::view))
                .isNotEmptyFile();
    }

    private static Parent view() {
        CostsModel model = new CostsModel(_ -> {});
        CostsView view = new CostsView(model);
        model.show(CostSheetSketch.sheet());
        return (Parent) view.node();
    }
}
