package org.planisphere.workbench.drift;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.PlanEdit;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.workbench.shared.Cards;
import org.planisphere.workbench.shared.DifferenceLines;
import org.planisphere.workbench.shared.ScrollPanes;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// The view of drift: the matrix of pairs, the differences of one of them side by side, and the one
/// step that would mend them.
public final class DriftView {
    private final DriftModel model;
    private final ParityGrid grid;
    private final DifferenceTable table;
    private final Label summary = new Label();
    private final Label pairTitle = new Label();
    private final Label past = new Label();
    private final Button everything = new Button("Show every area");
    private final CheckBox allowed = new CheckBox();
    private final CheckBox notes = new CheckBox("Notes too, which no rule asks for");
    private final Label bringTitle = new Label();
    private final Button bringUp = new Button();
    private final DifferenceLines change = new DifferenceLines("drift-change");
    private final VBox left = new VBox(Spacing.TIGHT);
    private final Label none = new Label();
    private final Button compare = new Button();
    private final VBox empty = new VBox(Spacing.MEDIUM, none, compare);
    private final VBox content = new VBox(Spacing.MEDIUM);
    private final StackPane root;

    public DriftView(DriftModel model) {
        this.model = model;
        grid = new ParityGrid(model::choose);
        table = new DifferenceTable("drift-differences", model::goTo);
        setUpControls();
        VBox matrix = Cards.card("Regions that shall match", summary, grid.node());
        VBox pair =
                new VBox(Spacing.SMALL, headed(pairTitle, allowed, everything), past, table.node());
        pair.getStyleClass().add(Styles.CARD);
        VBox bring =
                new VBox(Spacing.SMALL, headed(bringTitle, notes, bringUp), change.node(), left);
        bring.getStyleClass().add(Styles.CARD);
        content.getChildren().addAll(matrix, pair, bring);
        content.getStyleClass().add(Styles.DESK);
        ScrollPane scroll = ScrollPanes.down(content, new Insets(Spacing.LARGE));
        root = new StackPane(scroll, empty);
        root.setId("drift-view");
        root.getStyleClass().addAll(Styles.DESK, "drift-view");
        root.getStylesheets().add(Styles.sheet(DriftView.class, "drift.css"));
        scroll.visibleProperty().bind(empty.visibleProperty().not());
        root.sceneProperty().subscribe(scene -> model.watch(scene != null));
        model.pageProperty().subscribe(this::render);
        model.wordsProperty().subscribe(() -> render(model.pageProperty().get()));
    }

    public Node node() {
        return root;
    }

    private void setUpControls() {
        summary.setId("drift-summary");
        summary.getStyleClass().add(Styles.MUTED);
        pairTitle.setId("drift-pair");
        past.setId("drift-past");
        past.getStyleClass().add(Styles.MUTED);
        past.setWrapText(true);
        past.setMinHeight(Region.USE_PREF_SIZE);
        past.managedProperty().bind(past.textProperty().isNotEmpty());
        everything.setId("drift-every-area");
        allowed.setId("drift-show-allowed");
        allowed.setOnAction(_ -> model.showAllowed(allowed.isSelected()));
        notes.setId("drift-bring-notes");
        notes.setOnAction(_ -> model.bringUpNotes(notes.isSelected()));
        bringTitle.setId("drift-bring-title");
        bringUp.setId("drift-bring-up");
        bringUp.getStyleClass().add(Styles.PRIMARY);
        bringUp.setOnAction(_ -> model.bringUp());
        left.setId("drift-left");
        empty.setId("drift-empty");
        empty.setAlignment(Pos.CENTER);
        none.getStyleClass().add(Styles.MUTED);
        none.setWrapText(true);
        none.setMaxWidth(440);
        compare.setId("drift-compare");
        compare.getStyleClass().add(Styles.PRIMARY);
    }

    private static HBox headed(Label title, Control... actions) {
        title.getStyleClass().add(Styles.HEADING);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Spacing.MEDIUM, title, gap);
        for (Control action : actions) {
            action.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(action);
        }
        head.getStyleClass().add("drift-head");
        return head;
    }

    private void render(@Nullable DriftPage page) {
        boolean nothing = page == null || page.rows().isEmpty();
        empty.setVisible(nothing);
        none.setText(
                page == null
                        ? "Open a plan to see what its regions differ in."
                        : "No two regions of this plan shall match. Give a region mirrors: with the name of another one, or pair two under drift: pairs: in plan.yaml.");
        if (page == null || nothing) {
            offerPair(page == null ? Optional.empty() : model.offered());
            return;
        }
        summary.setText(page.summary());
        grid.show(page, model.wordsProperty().get());
        ParityRow row = page.row().orElseThrow();
        renderPair(page, row);
        renderBringUp(row.pair(), Objects.requireNonNull(page.bringUp()), page.area());
    }

    private void offerPair(Optional<PlanEdit> pair) {
        compare.setVisible(pair.isPresent());
        compare.setManaged(pair.isPresent());
        compare.setText(pair.map(PlanEdit::label).orElse(""));
        compare.setOnAction(_ -> pair.ifPresent(model::apply));
    }

    private void renderPair(DriftPage page, ParityRow row) {
        String where =
                page.area() == null ? "" : " · " + DriftPage.AREAS.getOrDefault(page.area(), "");
        pairTitle.setText(
                page.shown().isEmpty()
                        ? "%s%s: no difference that counts".formatted(row.key(), where)
                        : "%s%s".formatted(row.key(), where));
        String words = model.wordsProperty().get().get(row.key());
        past.setText(words == null ? "" : "The two %s.".formatted(words));
        everything.setVisible(page.area() != null);
        everything.setManaged(page.area() != null);
        everything.setOnAction(_ -> model.choose(row.key(), null));
        allowed.setSelected(page.options().allowed());
        allowed.setText("Show %d allowed".formatted(page.allowed()));
        allowed.setVisible(page.allowed() > 0);
        allowed.setManaged(page.allowed() > 0);
        notes.setSelected(page.options().notes());
        table.node().setVisible(!page.shown().isEmpty());
        table.node().setManaged(!page.shown().isEmpty());
        table.show(page.shown(), row.key().left().value(), row.key().right().value());
    }

    private void renderBringUp(ComparedPair pair, BringUpPreview preview, @Nullable String area) {
        String part =
                area == null
                        ? ""
                        : " in "
                                + DriftPage.AREAS.getOrDefault(area, area).toLowerCase(Locale.ROOT);
        bringTitle.setText(
                "Bring %s up to %s%s".formatted(pair.right().id(), pair.left().id(), part));
        bringUp.setText("Apply to " + preview.file());
        bringUp.setDisable(preview.changesNothing());
        change.clear();
        if (!preview.trouble().isEmpty()) {
            change.refuse(preview.trouble());
        } else if (preview.changesNothing()) {
            change.same("No rule asks for a change of %s.".formatted(preview.file()));
        }
        change.add(preview.difference());
        left.getChildren().setAll(left(preview.left()));
    }

    private static List<Label> left(List<String> sentences) {
        return sentences.stream()
                .map(
                        it -> {
                            Label label = new Label("Stays: " + it);
                            label.getStyleClass().add(Styles.MUTED);
                            label.setWrapText(true);
                            label.setMinHeight(Region.USE_PREF_SIZE);
                            return label;
                        })
                .toList();
    }
}
