package org.planisphere.workbench.drift;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Icons;
import org.planisphere.workbench.shared.Severities;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Pairs as rows, areas of the artifact as columns: how much each pair differs in each of them.
final class ParityGrid {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAMES_PX = 150;
    private static final double CELL_MIN_PX = 62;
    private static final double SCROLL_BAR_PX = 12;

    private final GridPane grid = new GridPane(Spacing.TIGHT, Spacing.TIGHT);
    private final BiConsumer<PairKey, @Nullable String> choose;

    ParityGrid(BiConsumer<PairKey, @Nullable String> choose) {
        this.choose = choose;
        grid.setId("parity-grid");
        ColumnConstraints names = new ColumnConstraints(NAMES_PX);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < DriftPage.AREAS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(CELL_MIN_PX);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
    }

    /// The matrix, which scrolls sideways where its columns find no room.
    Node node() {
        ScrollPane sideways =
                new ScrollPane(grid) {
                    /// As high as the matrix, from the first layout on.
                    @Override
                    protected double computePrefHeight(double width) {
                        return grid.prefHeight(-1) + snappedTopInset() + snappedBottomInset();
                    }
                };
        sideways.setFitToWidth(true);
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideways.getStyleClass().add("parity-scroll");
        // The bar lies in room of its own below the last row.
        grid.setPadding(new Insets(0, 0, SCROLL_BAR_PX, 0));
        grid.heightProperty().subscribe(sideways::requestLayout);
        sideways.setMinHeight(Region.USE_PREF_SIZE);
        return sideways;
    }

    /// @param past how long ago pairs matched, in words
    void show(DriftPage page, Map<PairKey, String> past) {
        grid.getChildren().clear();
        int column = 1;
        for (String title : DriftPage.AREAS.values()) {
            Label head = new Label(title);
            head.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED, "parity-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, column++, 0);
        }
        int line = 1;
        for (ParityRow row : page.rows()) {
            grid.add(names(row, page, past.getOrDefault(row.key(), "")), 0, line);
            List<String> areas = List.copyOf(DriftPage.AREAS.keySet());
            for (int i = 0; i < areas.size(); i++) {
                grid.add(cell(row, areas.get(i), page), i + 1, line);
            }
            line++;
        }
    }

    private Node names(ParityRow row, DriftPage page, String past) {
        Label left = new Label(row.key().left().value());
        left.getStyleClass().add(Styles.STRONG);
        Label right = new Label(row.key().right().value());
        right.getStyleClass().add(Styles.STRONG);
        Label how = new Label("sets the example for");
        how.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        Button button = new Button(null, new VBox(left, how, right));
        button.setId("parity-" + row.key().id());
        button.getStyleClass().setAll("parity-names");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        String words =
                "%s: %s%s"
                        .formatted(
                                row.key(),
                                row.whole().words(),
                                past.isEmpty() ? "" : "; they " + past);
        button.setAccessibleText(words);
        Tooltip.install(button, new Tooltip(words));
        button.setOnAction(_ -> choose.accept(row.key(), null));
        button.pseudoClassStateChanged(
                CHOSEN, row.key().equals(page.chosen()) && page.area() == null);
        return button;
    }

    private Node cell(ParityRow row, String area, DriftPage page) {
        ParityCell cell = row.cells().getOrDefault(area, ParityCell.of(List.of()));
        Severity worst = cell.worst();
        Button button = new Button();
        button.setId("parity-%s-%s".formatted(row.key().id(), area));
        button.getStyleClass().setAll("parity-cell", kind(cell, worst));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setGraphic(face(cell, worst));
        String words = "%s, %s: %s".formatted(row.key(), DriftPage.AREAS.get(area), cell.words());
        button.setAccessibleText(words);
        Tooltip.install(button, new Tooltip(words));
        button.setOnAction(_ -> choose.accept(row.key(), area));
        button.pseudoClassStateChanged(
                CHOSEN, row.key().equals(page.chosen()) && area.equals(page.area()));
        return button;
    }

    private static String kind(ParityCell cell, @Nullable Severity worst) {
        if (worst == null) {
            return cell.allowed() > 0 ? "allowed" : "equal";
        }
        return worst.yaml();
    }

    private static Node face(ParityCell cell, @Nullable Severity worst) {
        if (worst == null && cell.allowed() == 0) {
            return Icons.small(Material2AL.CHECK);
        }
        if (worst == null) {
            Label allowed = new Label(Integer.toString(cell.allowed()));
            allowed.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            HBox fine = new HBox(Spacing.TIGHT, Icons.small(Material2AL.CHECK), allowed);
            fine.getStyleClass().add("parity-face");
            return fine;
        }
        Label count = new Label(Integer.toString(cell.counting()));
        count.getStyleClass().addAll(Styles.STRONG, Severities.style(worst));
        HBox both = new HBox(Spacing.TIGHT, Severities.icon(worst), count);
        both.getStyleClass().add("parity-face");
        return both;
    }
}
