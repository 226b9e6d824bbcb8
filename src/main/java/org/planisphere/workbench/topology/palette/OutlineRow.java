package org.planisphere.workbench.topology.palette;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Severity;
import org.planisphere.workbench.shared.Scrolling;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.topology.scene.RegionNode;

/// One region of the outline: its type, name, place, and whether something is wrong with it.
final class OutlineRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double DOT_PX = 4.5;

    private final StackPane marker = new StackPane();
    private final Label place = new Label();
    private final StackPane problem = new StackPane();

    /// @param choose called when the row is clicked or Enter is pressed on it; true if the region
    ///               joins those that are chosen already
    OutlineRow(RegionId id, BiConsumer<RegionId, Boolean> choose) {
        super(Spacing.MEDIUM);
        Label name = new Label(id.value());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        place.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        VBox texts = new VBox(name, place);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(marker, texts, problem);
        setId("outline-" + id);
        getStyleClass().add("outline-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                Scrolling.reveal(this);
                            }
                        });
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(
                event -> {
                    requestFocus();
                    // The scroll pane around would take the focus away.
                    event.consume();
                });
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> choose.accept(id, event.isShortcutDown() || event.isShiftDown()));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        choose.accept(id, event.isShortcutDown());
                    }
                });
    }

    void show(RegionNode region) {
        marker.getChildren().setAll(new MarkerIcon(region.type()));
        place.setText(region.place());
        setAccessibleText(region.accessibleText());
        show(region.problems().worst());
    }

    private void show(@Nullable Severity worst) {
        problem.setVisible(worst != null);
        problem.setManaged(worst != null);
        problem.getChildren().clear();
        if (worst != null) {
            Circle dot = new Circle(DOT_PX);
            dot.getStyleClass().addAll("outline-problem", "problem-" + worst.yaml());
            problem.getChildren().add(dot);
        }
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
