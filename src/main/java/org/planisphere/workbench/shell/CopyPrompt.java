package org.planisphere.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.edit.CopyRegionAs;
import org.planisphere.edit.Renaming;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Asks of which type a copy of a region shall be and for its name, and says what such a region
/// does not need and is therefore left out.
final class CopyPrompt {
    private static final double WIDTH_PX = 460;

    private final PlanSession session;
    private final Label title = new Label();
    private final TextField name = new TextField();
    private final ToggleGroup types = new ToggleGroup();
    private final Label note = new Label();
    private final Button copy = new Button("Copy");
    private final VBox root;
    private @Nullable RegionId source;

    CopyPrompt(PlanSession session) {
        this.session = session;
        title.getStyleClass().add(Styles.STRONG);
        name.setId("copy-name");
        name.setPromptText("Name of the new region, such as eu-central-1");
        name.setAccessibleText("Name of the new region");
        name.textProperty().subscribe(_ -> tell());
        HBox choices = new HBox(Spacing.LARGE);
        for (RegionType type : RegionType.values()) {
            RadioButton choice = new RadioButton(type.yaml());
            choice.setId("copy-as-" + type.yaml());
            choice.setUserData(type);
            choice.setToggleGroup(types);
            choices.getChildren().add(choice);
        }
        types.selectedToggleProperty().subscribe(_ -> tell());
        note.setId("copy-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        copy.setId("copy-accept");
        copy.getStyleClass().add(Styles.PRIMARY);
        copy.setOnAction(_ -> copy());
        Button cancel = new Button("Cancel");
        cancel.setId("copy-cancel");
        cancel.setOnAction(_ -> hide());
        HBox buttons = new HBox(Spacing.SMALL, copy, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        root = new VBox(Spacing.MEDIUM, title, choices, name, note, buttons);
        root.setId("copy-prompt");
        root.getStyleClass().addAll(Styles.CARD, "shell-notice");
        root.setMaxSize(WIDTH_PX, Region.USE_PREF_SIZE);
        root.setVisible(false);
        StackPane.setAlignment(root, Pos.TOP_CENTER);
        StackPane.setMargin(root, new Insets(7 * Spacing.LARGE, 0, 0, 0));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return root;
    }

    void ask(RegionId region) {
        source = region;
        title.setText("Copy %s as another type of region".formatted(region));
        name.setText("");
        types.selectToggle(types.getToggles().getLast());
        root.setVisible(true);
        tell();
        name.requestFocus();
    }

    private RegionType type() {
        return types.getSelectedToggle() == null
                ? RegionType.FULL
                : (RegionType) types.getSelectedToggle().getUserData();
    }

    private Optional<String> refusal(Plan plan) {
        String wanted = name.getText().strip();
        return wanted.isEmpty()
                ? Optional.of("")
                : new Renaming(Naming.REGION, "").refuse(plan, wanted);
    }

    private void tell() {
        Snapshot now = session.snapshotProperty().get();
        RegionId of = source;
        if (now == null || of == null || !root.isVisible()) {
            return;
        }
        Optional<String> refused = refusal(now.plan());
        boolean bad = refused.filter(why -> !why.isEmpty()).isPresent();
        copy.setDisable(refused.isPresent());
        note.setText(bad ? refused.orElseThrow() : leftOut(now.plan(), of));
        note.getStyleClass().setAll("label", bad ? Styles.DANGER : Styles.MUTED);
    }

    private String leftOut(Plan plan, RegionId of) {
        List<String> sentences = new ArrayList<>();
        plan.region(of)
                .ifPresent(
                        region -> {
                            named(
                                    "Services left out: %s.",
                                    CopyRegionAs.servicesLeftOut(plan, region, type()), sentences);
                            named(
                                    "Stores left out: %s.",
                                    CopyRegionAs.storesLeftOut(plan, region, type()), sentences);
                        });
        sentences.add(
                "Capacity, subnets, routing, budget, phases and ramp are this region's own and are"
                        + " not copied.");
        return String.join("\n", sentences);
    }

    private static void named(String sentence, List<String> names, List<String> sentences) {
        if (!names.isEmpty()) {
            sentences.add(String.format(Locale.ROOT, sentence, String.join(", ", names)));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide();
        } else if (event.getCode() == KeyCode.ENTER && name.isFocused()) {
            event.consume();
            copy();
        }
    }

    private void copy() {
        Snapshot now = session.snapshotProperty().get();
        RegionId of = source;
        if (now == null || of == null || refusal(now.plan()).isPresent()) {
            return;
        }
        RegionId to = new RegionId(name.getText().strip());
        CopyRegionAs edit = CopyRegionAs.in(now.plan(), of, to, type());
        hide();
        if (session.apply(edit)) {
            session.select(Selection.of(to));
        }
    }

    private void hide() {
        root.setVisible(false);
        source = null;
    }
}
