package org.planisphere.workbench.drift;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.workbench.shared.Cards;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The plan beside what exists: a row for each region with what is missing, not planned and
/// changed, the differences of one of them, and what was not understood.
final class RealityView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAMES_PX = 260;

    private final RealityModel model;
    private final Label summary = new Label();
    private final Button forget = new Button();
    private final GridPane grid = new GridPane(Spacing.MEDIUM, Spacing.TIGHT);
    private final DifferenceTable table;
    private final VBox left = new VBox(Spacing.TIGHT);
    private final ScrollPane root;

    RealityView(RealityModel model) {
        this.model = model;
        table = new DifferenceTable("reality-differences", model::goTo);
        summary.setId("reality-summary");
        summary.getStyleClass().add(Styles.MUTED);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        grid.setId("reality-grid");
        left.setId("reality-left");
        Button load = new Button("Load a file…");
        load.setId("reality-load");
        load.setMinWidth(Region.USE_PREF_SIZE);
        load.setOnAction(_ -> model.load());
        forget.setId("reality-forget");
        forget.setOnAction(_ -> model.forget());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Spacing.MEDIUM, summary, gap, forget, load);
        head.getStyleClass().add("drift-head");
        VBox card = Cards.card("What exists", head, grid, table.node(), left);
        card.getStyleClass().add("drift-view");
        VBox content = new VBox(card);
        content.getStyleClass().add(Styles.DESK);
        root = ScrollPanes.down(content, new Insets(Spacing.LARGE));
        root.setId("reality-view");
        root.getStylesheets().add(Styles.sheet(DriftView.class, "drift.css"));
        root.sceneProperty().subscribe(scene -> model.watch(scene != null));
        model.pageProperty().subscribe(this::render);
    }

    Node node() {
        return root;
    }

    private void render(@Nullable RealityPage page) {
        boolean any = page != null && !page.sources().isEmpty();
        show(grid, any);
        show(left, any);
        show(forget, page != null && page.loaded() != null);
        show(table.node(), false);
        if (page == null || !any) {
            summary.setText(
                    "Load a Terraform state, the output of terraform show -json, or a .csv table"
                            + " to see what is missing, changed, or there without a plan. Files in"
                            + " the plan's own folder inventory/ count without loading.");
            return;
        }
        summary.setText(
                String.join("\n", page.sources())
                        + (page.rows().isEmpty() ? "" : "\n" + page.summary()));
        forget.setText("Forget the loaded file");
        rows(page);
        differences(page.chosen());
        left(page);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void rows(RealityPage page) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES_PX));
        String[] heads = {"Region", "Missing", "Not planned", "Changed"};
        for (int i = 0; i < heads.length; i++) {
            Label head = new Label(heads[i]);
            head.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            grid.add(head, i, 0);
        }
        int line = 1;
        for (RealityPage.Row row : page.rows()) {
            grid.add(name(row, page), 0, line);
            if (row.planned()) {
                figure(row.count(Kind.MISSING), 1, line);
                figure(row.count(Kind.EXTRA), 2, line);
                figure(row.count(Kind.CHANGED), 3, line);
            } else {
                Label nobody = new Label("nobody planned this region");
                nobody.getStyleClass().add(Styles.WARNING);
                grid.add(nobody, 1, line, 3, 1);
            }
            line++;
        }
    }

    private Button name(RealityPage.Row row, RealityPage page) {
        Label region = new Label(row.region());
        region.getStyleClass().add(Styles.STRONG);
        VBox face = new VBox(region);
        if (page.sources().size() > 1) {
            Label file = new Label(row.file());
            file.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            face.getChildren().add(file);
        }
        Button button = new Button(null, face);
        button.setId("reality-" + row.region().replaceAll("[^A-Za-z0-9-]+", "-"));
        button.getStyleClass().setAll("parity-names");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(row.words());
        button.setOnAction(_ -> model.choose(row));
        button.pseudoClassStateChanged(CHOSEN, row.isSame(page.chosen()));
        return button;
    }

    private void figure(int count, int column, int line) {
        Label figure = new Label(Integer.toString(count));
        figure.getStyleClass().add(count == 0 ? Styles.MUTED : Styles.STRONG);
        GridPane.setHalignment(figure, HPos.RIGHT);
        grid.add(figure, column, line);
    }

    private void differences(RealityPage.@Nullable Row row) {
        boolean any = row != null && row.planned() && !row.differences().isEmpty();
        show(table.node(), any);
        if (row != null && any) {
            table.show(row.differences(), row.region() + " as planned", "as it is");
        }
    }

    private void left(RealityPage page) {
        left.getChildren().clear();
        if (!page.notUnderstood().isEmpty()) {
            StringBuilder types = new StringBuilder("Not understood, and so not compared: ");
            page.notUnderstood()
                    .forEach((type, count) -> types.append("%d %s, ".formatted(count, type)));
            types.setLength(types.length() - 2);
            left.getChildren().add(muted(types.append('.').toString()));
        }
        page.notes().forEach(note -> left.getChildren().add(muted(note)));
        left.setAccessibleText(
                left.getChildren().stream()
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.joining("\n")));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
