package org.planisphere.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.shared.ThemeChoice;

/// The gallery of charts as PNG, light and dark.
@Tag("pictures")
class ChartPicturesTest {
    @Test
    void everyChartOfTheCatalogIsDrawnInBothThemes() {
        for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            Path picture = Pictures.take("charts", theme, 1100, 900, ChartPicturesTest::gallery);
            assertThat(picture).isNotEmptyFile();
        }
    }

    private static VBox gallery() {
        VBox gallery = new VBox(16);
        gallery.getStyleClass().add(Styles.DESK);
        gallery.setStyle("-fx-padding: 16;");
        for (ChartEntry entry : ChartCatalog.all()) {
            Label name = new Label(entry.name());
            name.getStyleClass().add(Styles.HEADING);
            VBox card = new VBox(10, name, entry.example().get());
            card.getStyleClass().add(Styles.CARD);
            gallery.getChildren().add(card);
        }
        return gallery;
    }
}
