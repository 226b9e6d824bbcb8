package org.planisphere.workbench.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.CostEngine;
import org.planisphere.cost.CostSheet;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.ThemeChoice;

/// The cost view of the storefront as PNG, wide and narrow, light and dark.
@Tag("pictures")
class CostPicturesTest {
    @Test
    void theCostViewIsDrawnInBothThemesAndWidths() throws Exception {
        CostSheet sheet =
                CostEngine.cost(
                        PlanReader.read(
                                        WorkspaceStore.local()
                                                .load(Path.of("samples/storefront"))
                                                .workspace())
                                .plan(),
                        ShippedFacts.load(),
                        ShippedPrices.load());
        take("costs-wide", ThemeChoice.LIGHT, 1180, 1000, sheet);
        take("costs-wide", ThemeChoice.DARK, 1180, 1000, sheet);
        take("costs-narrow", ThemeChoice.LIGHT, 740, 2000, sheet);
    }

    private static void take(
            String name, ThemeChoice theme, int width, int height, CostSheet sheet) {
        Path picture = Pictures.take(name, theme, width, height, () -> view(sheet));
        assertThat(picture).isNotEmptyFile();
    }

    private static Parent view(CostSheet sheet) {
        CostsModel model = new CostsModel(_ -> {});
        CostsView view = new CostsView(model);
        model.show(sheet);
        return (Parent) view.node();
    }
}
