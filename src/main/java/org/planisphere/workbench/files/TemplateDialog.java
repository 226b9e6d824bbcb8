package org.planisphere.workbench.files;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.shared.Theme;

/// Asks which template a new plan starts from.
public final class TemplateDialog {
    private static final ButtonType CREATE = new ButtonType("Create", ButtonData.OK_DONE);

    private TemplateDialog() {}

    public static Optional<PlanTemplate> ask(Stage window, Theme theme) {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(Spacing.MEDIUM);
        for (PlanTemplate template : PlanTemplate.values()) {
            RadioButton choice = new RadioButton(template.title());
            choice.setId("template-" + template.name().toLowerCase(java.util.Locale.ROOT));
            choice.setUserData(template);
            choice.setToggleGroup(group);
            Label purpose = new Label(template.purpose());
            purpose.getStyleClass().add(Styles.MUTED);
            purpose.setWrapText(true);
            purpose.setMaxWidth(420);
            choices.getChildren().add(new VBox(Spacing.TIGHT, choice, purpose));
        }
        group.getToggles().getFirst().setSelected(true);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle("New plan");
        dialog.setHeaderText("What does the plan start with?");
        dialog.getDialogPane().setContent(choices);
        dialog.getDialogPane().getButtonTypes().setAll(CREATE, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(CREATE).setId("template-create");
        dialog.getDialogPane().lookupButton(ButtonType.CANCEL).setId("template-cancel");
        Dialogs.prepare(dialog, "template-dialog", window, theme);
        return dialog.showAndWait()
                .filter(CREATE::equals)
                .map(_ -> (PlanTemplate) group.getSelectedToggle().getUserData());
    }
}
