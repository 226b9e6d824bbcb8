package org.planisphere.workbench.files;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.merge.Conflict;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.shared.Theme;

/// Shows both values of each field that a person and the disk disagree about; one's own is chosen
/// until the person says otherwise.
final class SettleDialog {
    private static final ButtonType MERGE = new ButtonType("Merge", ButtonData.OK_DONE);
    private static final ButtonType LATER = new ButtonType("Decide later", ButtonData.CANCEL_CLOSE);
    private static final double WIDTH_PX = 560;
    private static final double MOST_HEIGHT_PX = 420;
    private static final double ROW_PX = 150;
    private static final int MOST_CHARACTERS = 400;

    private final Map<Conflict, RadioButton> theirs = new LinkedHashMap<>();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    SettleDialog(String told, List<Questions.Disagreement> open) {
        VBox rows = new VBox(Spacing.LARGE);
        for (Questions.Disagreement one : open) {
            rows.getChildren().add(row(one, theirs.size() + 1));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH_PX, Math.min(MOST_HEIGHT_PX, open.size() * ROW_PX));
        dialog.setTitle("Changed on disk");
        dialog.setHeaderText(told);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().setAll(MERGE, LATER);
        dialog.getDialogPane().lookupButton(MERGE).setId("settle-merge");
        dialog.getDialogPane().lookupButton(LATER).setId("settle-later");
    }

    private Node row(Questions.Disagreement one, int number) {
        Label field = new Label(one.field());
        field.setWrapText(true);
        ToggleGroup side = new ToggleGroup();
        RadioButton own = choice("Yours: ", one.conflict().mine(), side);
        RadioButton other = choice("On disk: ", one.conflict().theirs(), side);
        own.setId("settle-mine-" + number);
        other.setId("settle-theirs-" + number);
        own.setSelected(true);
        theirs.put(one.conflict(), other);
        Label effect = muted("With the disk's value: " + one.effect());
        effect.setId("settle-effect-" + number);
        Label before = muted("Before: " + shown(one.conflict().base()));
        return new VBox(Spacing.SMALL, field, own, other, effect, before);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }

    private static RadioButton choice(String whose, @Nullable String value, ToggleGroup side) {
        RadioButton choice = new RadioButton(whose + shown(value));
        choice.setMnemonicParsing(false);
        choice.setWrapText(true);
        choice.setToggleGroup(side);
        return choice;
    }

    private static String shown(@Nullable String value) {
        if (value == null) {
            return "(no such file)";
        }
        String text = value.strip();
        if (text.isEmpty()) {
            return "(nothing)";
        }
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
    }

    /// Waits for the answer: the conflicts to settle for the disk; empty to decide later.
    Optional<Set<Conflict>> ask(Stage window, Theme theme) {
        Dialogs.prepare(dialog, "settle", window, theme);
        if (dialog.showAndWait().filter(MERGE::equals).isEmpty()) {
            return Optional.empty();
        }
        Set<Conflict> forDisk = new HashSet<>();
        theirs.forEach(
                (conflict, choice) -> {
                    if (choice.isSelected()) {
                        forDisk.add(conflict);
                    }
                });
        return Optional.of(forDisk);
    }
}
